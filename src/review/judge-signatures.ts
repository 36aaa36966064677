import type { ReadSignatures, SignatureVerdict } from '#pdf/verify-signatures.ts'
import { type Finding, finding } from './finding.ts'
import type { JudgedPages } from './judge-pages.ts'

/**
 * One finding for each signature of a file, or the one that there is none.
 *
 * @param pages what the pages of the file came to, where they were compared
 */
export function judgeSignatures(read: ReadSignatures, signed: boolean, pages?: JudgedPages): Finding[] {
  if (read.ok && read.signatures.length > 0) return read.signatures.map((one) => judgeSignature(one, pages))
  return [finding(signed ? 'signatureNotChecked' : 'noSignature')]
}

function judgeSignature(signature: SignatureVerdict, pages: JudgedPages | undefined): Finding {
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
      const fingerprint = inGroups(certificate?.fingerprint ?? '')
      if (!coversWholeFile)
        return onlyReviewsAfter(signature, pages)
          ? finding('signatureBeforeReview', { who, fingerprint })
          : finding('signaturePart', { who })
      return certificate?.selfSigned === false
        ? finding('signatureWhole', { who, fingerprint })
        : finding('signatureSelf', { who, fingerprint })
    }
  }
}

/** Whether what came behind a signature is a review and nothing else: the pages there are now are those of record and reviews. */
function onlyReviewsAfter({ coveredUpTo }: SignatureVerdict, pages: JudgedPages | undefined): boolean {
  if (coveredUpTo === undefined || !pages?.fit) return false
  const covered = pages.revisions.find(({ end }) => end === coveredUpTo)
  return covered !== undefined && covered.reviews < (pages.revisions.at(-1)?.reviews ?? 0)
}

/** The name that was typed when it was signed, else that of the certificate, else that of the field: none of them is checked. */
export const signerOf = ({ claimedName, certificate, field }: SignatureVerdict): string =>
  claimedName.trim() || certificate?.name.trim() || field

/** A fingerprint in groups of four, as it can be read aloud. */
const inGroups = (fingerprint: string): string => (fingerprint.toUpperCase().match(/.{1,4}/g) ?? []).join(' ')
