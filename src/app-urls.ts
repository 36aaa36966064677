import stretchWorker from '#crypto/stretch-worker.ts?worker&url'
import paperWorker from '#pdf/paper-worker.ts?worker&url'
import mirrorWorker from '#storage/mirror-worker.ts?worker&url'

/** Addresses of the scripts that may be started beside the page, as the build knows them. A new worker is one line here. */
const scripts = {
  paperWorker: new URL(paperWorker, import.meta.url).href,
  mirrorWorker: new URL(mirrorWorker, import.meta.url).href,
  stretchWorker: new URL(stretchWorker, import.meta.url).href,
} as const

export type ScriptName = keyof typeof scripts

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

/**
 * The one source of addresses that may become running scripts: exactly those given, whatever asks. Anything else throws.
 * @param trustedTypes the browser's factory of policies; undefined in a browser without Trusted Types
 */
export function onlyThese(
  addresses: readonly string[],
  trustedTypes: TrustedTypes | undefined,
): (address: string) => string {
  const admit = (address: string): string => {
    if (!addresses.includes(address)) throw new TypeError(`no script of this app has the address ${address}`)
    return address
  }
  const policy = trustedTypes?.createPolicy('app-urls', { createScriptURL: admit })
  return policy ? (address) => policy.createScriptURL(address) : admit
}

const admitted = onlyThese(
  Object.values(scripts),
  (globalThis as unknown as { readonly trustedTypes?: TrustedTypes }).trustedTypes,
)

/** The address of one of our scripts, in the form in which `new Worker` takes it under the page policy. */
export const scriptAddress = (name: ScriptName): string => admitted(scripts[name])
