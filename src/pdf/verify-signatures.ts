/** What was signed is still what it was; it was changed since; the seal itself is not the certificate's; or it is no signature we can read. */
export type SignatureIntegrity = 'valid' | 'digestMismatch' | 'notByThisCertificate' | 'unreadable'

/** The certificate a signature brings along. A self-signed one proves nothing about who holds the key. */
export interface SigningCertificate {
  /** SHA-256 of the certificate, 64 lower-case hexadecimal digits: what is compared over another channel. */
  readonly fingerprint: string
  /** The name written in it; empty where nobody typed one. */
  readonly name: string
  readonly selfSigned: boolean
}

/** What is to be said of one signature of a file. */
export interface SignatureVerdict {
  /** Name of the form field that holds it. */
  readonly field: string
  readonly integrity: SignatureIntegrity
  /** `false`: bytes were added after it; what they show is not signed. */
  readonly coversWholeFile: boolean
  readonly certificate: SigningCertificate | undefined
  /** Epoch milliseconds as the signing device claimed them; no authority has confirmed them. */
  readonly claimedAt: number | undefined
}

export type ReadSignatures =
  /** In the order of the form; empty for a file nobody has signed. */
  | { readonly ok: true; readonly signatures: readonly SignatureVerdict[] }
  | { readonly ok: false; readonly reason: 'notAPdf' | 'damaged' }

/** Judges every signature of a PDF. Takes any bytes, never rejects. */
export type VerifySignatures = (pdf: Uint8Array) => Promise<ReadSignatures>
