import { BitString, Integer, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, BasicConstraints, Certificate, Extension, Time } from 'pkijs'

/** The name every such certificate bears: it says what it is, and nothing of who or where. */
const NAME = 'Missing child guide, key of a device'
const COMMON_NAME = '2.5.4.3'
const KEY_USAGE = '2.5.29.15'
const BASIC_CONSTRAINTS = '2.5.29.19'
const UTC_TIME = 0
const GENERALIZED_TIME = 1
/** RFC 5280 writes “no end that anybody knows” this way. */
const NO_END = Date.UTC(9999, 11, 31, 23, 59, 59)
const LAST_UTC_YEAR = 2049

/**
 * A certificate that a key makes for itself, in DER. It holds no personal data.
 *
 * @param pair an ECDSA P-256 pair; the private half need not be readable.
 * @param serial 16 random bytes.
 * @param from epoch milliseconds: valid from then on.
 */
export async function makeDeviceCertificate(
  pair: CryptoKeyPair,
  serial: Uint8Array<ArrayBuffer>,
  from: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const name = () => new AttributeTypeAndValue({ type: COMMON_NAME, value: new Utf8String({ value: NAME }) })
  // A serial number is positive and has no leading zeros.
  const number = Uint8Array.from(serial)
  number[0] = ((number[0] ?? 0) & 0x3f) | 0x40
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ valueHex: number.buffer }),
    notBefore: new Time({
      type: new Date(from).getUTCFullYear() <= LAST_UTC_YEAR ? UTC_TIME : GENERALIZED_TIME,
      value: new Date(Math.floor(from / 1000) * 1000),
    }),
    notAfter: new Time({ type: GENERALIZED_TIME, value: new Date(NO_END) }),
    extensions: [
      extension(BASIC_CONSTRAINTS, new BasicConstraints({ cA: false }).toSchema().toBER(false)),
      // Signatures, and that whoever made them meant them.
      extension(KEY_USAGE, new BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 }).toBER(false)),
    ],
  })
  certificate.issuer.typesAndValues.push(name())
  certificate.subject.typesAndValues.push(name())
  await certificate.subjectPublicKeyInfo.importKey(pair.publicKey)
  await certificate.sign(pair.privateKey, 'SHA-256')
  return new Uint8Array(certificate.toSchema(true).toBER(false))
}

const extension = (extnID: string, extnValue: ArrayBuffer): Extension =>
  new Extension({ extnID, critical: true, extnValue, parsedValue: null })
