import { preventionMachine } from '#machines/prevention.machine.ts'
import { preventionStepById } from '#machines/prevention/index.ts'
import { itObeysTheChartLaws } from './chart-laws.ts'

itObeysTheChartLaws({
  id: 'prevention',
  version: '0.1.0',
  machine: preventionMachine,
  steps: preventionStepById,
  entryStep: 'preventionBegins',
})
