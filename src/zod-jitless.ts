// oxlint-disable-next-line no-restricted-imports -- belongs to main.tsx: it runs before any schema is made
import * as z from 'zod/mini'

/** The page policy refuses code made from text, so schemas check without it. Imported before everything else. */
z.config({ jitless: true })
