import { type AsnType, Constructed, fromBER, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import {
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'

/** A private ECDSA key that need not be readable, and the certificate of its other half, in DER. */
export interface SigningKey {
  readonly privateKey: CryptoKey
  readonly certificate: Uint8Array<ArrayBuffer>
}

/** What a signature says of itself; nothing of it has been checked yet. */
export interface ReadCms {
  readonly digestAlgorithm: 'SHA-256' | 'SHA-384' | 'SHA-512'
  readonly messageDigest: Uint8Array
  readonly certificate: { readonly fingerprint: string; readonly name: string; readonly selfSigned: boolean }
  /** False when the signature says that it was made with another certificate. */
  readonly namesCertificate: boolean
  readonly signedData: SignedData
}

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.47'
const DATA = '1.2.840.113549.1.7.1'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const COMMON_NAME = '2.5.4.3'
/** Digests that nobody can forge today; a signature over another one is not read. */
const DIGESTS: Readonly<Record<string, ReadCms['digestAlgorithm']>> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
}
const SIGNED_ATTRIBUTES = 0

/** A detached CAdES signature of the least level (B-B) over `bytes`, in DER. */
export async function makeCms(bytes: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<Uint8Array<ArrayBuffer>> {
  const certificate = Certificate.fromBER(key.certificate)
  const [digest, certificateDigest] = await Promise.all([
    crypto.subtle.digest('SHA-256', bytes),
    crypto.subtle.digest('SHA-256', key.certificate),
  ])
  // ESSCertIDv2: whoever exchanges the certificate for another one of the same key is found out.
  const certificateId = new Sequence({
    value: [new Sequence({ value: [new Sequence({ value: [new OctetString({ valueHex: certificateDigest })] })] })],
  })
  const signedData = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    certificates: [certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: SIGNED_ATTRIBUTES,
          attributes: [
            new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
            new Attribute({ type: MESSAGE_DIGEST, values: [new OctetString({ valueHex: digest })] }),
            new Attribute({ type: SIGNING_CERTIFICATE, values: [certificateId] }),
          ],
        }),
      }),
    ],
  })
  await signedData.sign(key.privateKey, 0, 'SHA-256', bytes)
  const content = new ContentInfo({ contentType: SIGNED_DATA, content: signedData.toSchema(true) })
  return new Uint8Array(content.toSchema().toBER())
}

/** Reads one signature by one signer; nothing where it is anything else. Zeros may follow it. Never rejects. */
export async function readCms(padded: Uint8Array): Promise<ReadCms | undefined> {
  try {
    const { offset, result } = fromBER(new Uint8Array(padded))
    if (offset < 1 || padded.subarray(offset).some((byte) => byte !== 0)) return undefined
    const content = new ContentInfo({ schema: result })
    if (content.contentType !== SIGNED_DATA) return undefined
    const signedData = new SignedData({ schema: content.content as object })
    const [signer, ...others] = signedData.signerInfos
    const certificate = signer && certificatesIn(content.content as AsnType).find((one) => isOf(one, signer))
    const messageDigest = signer && attributeOf(signer, MESSAGE_DIGEST)
    const digestAlgorithm = signer && DIGESTS[signer.digestAlgorithm.algorithmId]
    if (others.length > 0 || !certificate || !digestAlgorithm || !(messageDigest instanceof OctetString))
      return undefined
    // As it stands in the file: a certificate written in another way is another one.
    const inWords = await wordsOf(certificate)
    return {
      digestAlgorithm,
      messageDigest: messageDigest.valueBlock.valueHexView,
      certificate: inWords,
      namesCertificate: (certificateHashIn(signer) ?? inWords.fingerprint) === inWords.fingerprint,
      signedData,
    }
  } catch {
    return undefined
  }
}

/** Whether the key of the certificate signed that `bytes` have the digest it names. Never rejects. */
export async function isSignedBy(
  { signedData, namesCertificate }: ReadCms,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (!namesCertificate) return false
  try {
    return await signedData.verify({ signer: 0, data: bytes.buffer, checkChain: false })
  } catch {
    return false
  }
}

/** A certificate with the bytes it was read from. */
interface FoundCertificate {
  readonly certificate: Certificate
  readonly bytes: Uint8Array<ArrayBuffer>
}

const CERTIFICATES = 0
const CONTEXT_SPECIFIC = 3

function certificatesIn(signedData: AsnType): FoundCertificate[] {
  const members = signedData instanceof Sequence ? signedData.valueBlock.value : []
  const set = members.find(
    (member): member is Constructed =>
      member instanceof Constructed &&
      member.idBlock.tagClass === CONTEXT_SPECIFIC &&
      member.idBlock.tagNumber === CERTIFICATES,
  )
  return (set?.valueBlock.value ?? []).map((member) => {
    const bytes = new Uint8Array(member.valueBeforeDecodeView)
    return { bytes, certificate: Certificate.fromBER(bytes) }
  })
}

const isOf = ({ certificate }: FoundCertificate, { sid }: SignerInfo): boolean =>
  sid instanceof IssuerAndSerialNumber &&
  certificate.issuer.isEqual(sid.issuer) &&
  certificate.serialNumber.isEqual(sid.serialNumber)

const attributeOf = ({ signedAttrs }: SignerInfo, wanted: string): unknown =>
  signedAttrs?.attributes.find(({ type }) => type === wanted)?.values[0]

/** The SHA-256 of the certificate that the signature itself names; nothing where it names none. */
function certificateHashIn(signer: SignerInfo): string | undefined {
  let value = attributeOf(signer, SIGNING_CERTIFICATE)
  while (value instanceof Sequence) value = value.valueBlock.value[0]
  return value instanceof OctetString ? hexOf(value.valueBlock.valueHexView) : value === undefined ? undefined : ''
}

async function wordsOf({ certificate, bytes }: FoundCertificate): Promise<ReadCms['certificate']> {
  const name: unknown = certificate.subject.typesAndValues.find(({ type }) => type === COMMON_NAME)?.value.valueBlock
    .value
  const selfSigned = certificate.issuer.isEqual(certificate.subject) && (await certificate.verify().catch(() => false))
  return {
    fingerprint: await fingerprintOf(bytes),
    name: typeof name === 'string' ? name : '',
    selfSigned,
  }
}

/** SHA-256 of a certificate in DER, in lower-case hexadecimal digits. */
export async function fingerprintOf(certificate: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', certificate)))
}

/** Bytes as lower-case hexadecimal digits. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
