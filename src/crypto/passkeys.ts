import type { PasskeyAnswer, PasskeyHandle, Passkeys } from '#session/ports.ts'
import { randomBytes } from './aes-gcm.ts'
import { fromBase64url, toBase64url } from './base64url.ts'

const outputBytes = 32
/** The person has a minute to touch or look; the vault is not held meanwhile. */
const patience = 60_000

/** Neutral: the device's own list of passkeys shows this to whoever holds the device. */
const shownName = 'Guide'

const cannot = { ok: false, fault: 'cannot' } as const

/** What of the browser is asked; absent on old ones and at insecure addresses. */
export interface PasskeyPlatform {
  readonly credentials: CredentialsContainer | undefined
  readonly kind: typeof PublicKeyCredential | undefined
  /** Host of the page. */
  readonly host: string
}

type Prf = { readonly enabled?: boolean; readonly results?: { readonly first?: BufferSource } } | undefined

/** A passkey belongs to a name; an address of numbers has none. */
const isName = (host: string): boolean => host !== '' && !/^[\d.]+$|:/.test(host)

/**
 * Passkeys of this device whose PRF extension gives a secret. Challenge and signature are of no use here, because nobody
 * checks them: what proves the person is that the secret opens the slot.
 */
export function createPasskeys({ credentials, kind, host }: PasskeyPlatform): Passkeys {
  const asked = async (
    by: (credentials: CredentialsContainer) => Promise<Credential | null>,
  ): Promise<
    { readonly ok: true; readonly id: string; readonly prf: Prf } | (PasskeyAnswer & { readonly ok: false })
  > => {
    if (!credentials) return cannot
    try {
      const credential = (await by(credentials)) as PublicKeyCredential | null
      if (!credential) return { ok: false, fault: 'declined' }
      const { prf } = credential.getClientExtensionResults() as { prf?: Prf }
      return { ok: true, id: toBase64url(new Uint8Array(credential.rawId)), prf }
    } catch (error) {
      const isNo = error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError')
      return { ok: false, fault: isNo ? 'declined' : 'cannot' }
    }
  }

  const ask = async (handles: readonly PasskeyHandle[]): Promise<PasskeyAnswer> => {
    const answer = await asked((container) =>
      container.get({
        publicKey: {
          challenge: randomBytes(32),
          rpId: host,
          userVerification: 'required',
          timeout: patience,
          allowCredentials: handles.map(({ credential }) => ({ type: 'public-key', id: bytesOf(credential) })),
          extensions: {
            prf: {
              evalByCredential: Object.fromEntries(
                handles.map(({ credential, input }) => [credential, { first: bytesOf(input) }]),
              ),
            },
          },
        },
      }),
    )
    if (!answer.ok) return answer
    const handle = handles.find(({ credential }) => credential === answer.id)
    const output = outputIn(answer.prf)
    return handle && output ? { ok: true, handle, output } : cannot
  }

  return {
    possible: async () => {
      if (!credentials || !kind || !isName(host)) return false
      try {
        // Browsers that do not say what they can do are not asked to try.
        const can = await kind.getClientCapabilities()
        return can['extension:prf'] === true && (await kind.isUserVerifyingPlatformAuthenticatorAvailable())
      } catch {
        return false
      }
    },
    make: async () => {
      const input = randomBytes(outputBytes)
      const answer = await asked((container) =>
        container.create({
          publicKey: {
            challenge: randomBytes(32),
            rp: { id: host, name: shownName },
            user: { id: randomBytes(16), name: shownName, displayName: shownName },
            pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })),
            authenticatorSelection: {
              authenticatorAttachment: 'platform',
              residentKey: 'preferred',
              userVerification: 'required',
            },
            attestation: 'none',
            timeout: patience,
            extensions: { prf: { eval: { first: input } } },
          },
        }),
      )
      if (!answer.ok) return answer
      const handle = { credential: answer.id, input: toBase64url(input) }
      const output = outputIn(answer.prf)
      if (output) return { ok: true, handle, output }
      // Some give the secret only when the passkey is used.
      return answer.prf?.enabled === true ? ask([handle]) : cannot
    },
    use: ask,
  }
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => fromBase64url(text) ?? new Uint8Array()

function outputIn(prf: Prf): Uint8Array<ArrayBuffer> | undefined {
  const first = prf?.results?.first
  if (!first) return undefined
  const bytes = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer.slice(first.byteOffset, first.byteOffset + first.byteLength))
    : new Uint8Array(first.slice(0))
  return bytes.length === outputBytes ? bytes : undefined
}
