import type { ReadSignatures, SignatureVerdict } from '#pdf/verify-signatures.ts'
import { type Finding, finding } from './finding.ts'

/** One finding for each signature of a file, or the one that there is none. */
export function judgeSignatures(read: ReadSignatures | undefined, signed: boolean): Finding[] {
  if (read?.ok && read.signatures.length > 0) return read.signatures.map((one) => judgeSignature(one))
  return [finding(signed ? 'signatureNotChecked' : 'noSignature')]
}

function judgeSignature({ integrity, coversWholeFile, certificate, field }: SignatureVerdict): Finding {
  const who = certificate?.name.trim() || field
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

/** A fingerprint in groups of four, as it can be read aloud. */
const inGroups = (fingerprint: string): string => (fingerprint.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')
