import * as z from 'zod/mini'

/** What a deployment may say of itself; both texts are empty where it offers no key. */
const organisationSchema = z.strictObject({
  name: z.string().check(z.maxLength(200)),
  /** An age recipient: `age1...`. Its identity is kept offline. */
  recipient: z.string().check(z.regex(/^(age1[a-z0-9]{50,4000})?$/)),
})

/** A host that takes the question and never answers must not keep anybody from starting; in milliseconds. */
const longest = 2000

/**
 * Whom this deployment lets open its vaults, from the file beside the page. Without a file, a recipient or a connection
 * there is nobody: the passphrase then wants a recovery key beside it.
 */
export async function fetchOrganisation(): Promise<{ name: string; recipient: string } | undefined> {
  try {
    const answer = await fetch('organisation.json', { cache: 'no-cache', signal: AbortSignal.timeout(longest) })
    const parsed = organisationSchema.safeParse(await answer.json())
    return parsed.success && parsed.data.recipient !== '' ? parsed.data : undefined
  } catch {
    return undefined
  }
}
