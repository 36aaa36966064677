import type { ReadSignatures, SignatureVerdict } from '#pdf/verify-signatures.ts'
import { type Finding, finding } from './finding.ts'

/** One finding for each signature of a file, or the one that there is none. */
export function judgeSignatures(read: ReadSignatures, signed: boolean): Finding[] {
  if (read.ok && read.signatures.length > 0) return read.signatures.map((one) => judgeSignature(one))
  return [finding(signed ? 'signatureNotChecked' : 'noSignature')]
}

function judgeSignature(signature: SignatureVerdict): Finding {
  const { integrity, coversWholeFile, certificate, field } = signature
  const who = signerOf(signature)
  switch (integrity) {
    case 'digestMismatch':
      return finding('signatureAltered', { who })
    case 'notByThisCertificate':
      return finding('signatureForeign', { who })
    case 'unreadable':
      return finding('signatureUnreadable', { field })
    case 'valid': {
      if (!coversWholeFile) return finding('signaturePart', { who })
      const fingerprint = inGroups(certificate?.fingerprint ?? '')
      return certificate?.selfSigned === false
        ? finding('signatureWhole', { who, fingerprint })
        : finding('signatureSelf', { who, fingerprint })
    }
  }
}

/** The name that was typed when it was signed, else that of the certificate, else that of the field: none of them is checked. */
export const signerOf = ({ claimedName, certificate, field }: SignatureVerdict): string =>
  claimedName.trim() || certificate?.name.trim() || field

/** A fingerprint in groups of four, as it can be read aloud. */
const inGroups = (fingerprint: string): string => (fingerprint.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')
