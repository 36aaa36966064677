import { procedures } from '#machines/registry.ts'
import { itObeysTheChartLaws } from './chart-laws.ts'
itObeysTheChartLaws(procedures.aftercare)
