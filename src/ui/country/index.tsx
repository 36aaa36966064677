export { AlertsOfCountry, CountryAtStep } from './country-at-step.tsx'
export { CountryScreen } from './country-screen.tsx'
export { LocalCalls, LocalItems, LocalLimit } from './local-at-step.tsx'
