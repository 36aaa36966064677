import type { ProcedureWords } from '#content/words.ts'
import { aftercareFieldWords } from './aftercare/fields.ts'
import { tellingWords } from './aftercare/telling.ts'
import { packetWords } from './packet.ts'
import { arrivalWords } from './prevention/arrival.ts'
import { guardianshipWords } from './prevention/guardianship.ts'
import { placementWords } from './prevention/placement.ts'
import { alertWords } from './response/alerts.ts'
import { courseWords } from './response/course.ts'
import { fieldWords } from './response/fields.ts'
import { notificationWords } from './response/notifications.ts'
import { policeWords } from './response/police.ts'
import type { Overrides } from '#content/overrides.ts'

/** What Belgium says otherwise in the procedures. */
export const procedureWords: Overrides<ProcedureWords> = {
  steps: {
    ...arrivalWords,
    ...guardianshipWords,
    ...placementWords,
    ...policeWords,
    ...notificationWords,
    ...alertWords,
    ...courseWords,
    ...tellingWords,
  },
  fields: { ...fieldWords, ...aftercareFieldWords },
  actors: { prosecutor: 'Procureur du Roi' },
  packet: packetWords,
}
