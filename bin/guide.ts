import { guide } from './guide-commands.ts'

process.exitCode = await guide(process.argv.slice(2))
