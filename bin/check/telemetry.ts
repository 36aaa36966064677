/** Packages, or whole scopes of them, that report what happens on a computer to somebody else. */
const TELLTALES: readonly RegExp[] = [
  /^@ibm\/telemetry/,
  /^@scarf\//,
  /^@sentry\//,
  /^@bugsnag\//,
  /^@datadog\//,
  /^@amplitude\//,
  /^@segment\//,
  /^@vercel\/(analytics|speed-insights)$/,
  /^@opentelemetry\//,
  /^@microsoft\/applicationinsights/,
  /^@fullstory\//,
  /^@rudderstack\//,
  /^(analytics-node|applicationinsights|bugsnag|fullstory|ga-4-react|hotjar|insight|logrocket|matomo-tracker)$/,
  /^(mixpanel|mixpanel-browser|newrelic|plausible-tracker|posthog-js|posthog-node|raven-js|react-ga|react-ga4)$/,
  /^(rollbar|scarf-js|universal-analytics|vue-gtag|web-vitals-reporter)$/,
]

/** The packages of a lock file that are known to report home, by name. */
export function telemetryPackages(lock: { readonly packages: Readonly<Record<string, unknown>> }): string[] {
  const names = Object.keys(lock.packages).map((place) => place.split('node_modules/').at(-1) ?? '')
  return [...new Set(names)].filter((name) => TELLTALES.some((telltale) => telltale.test(name)))
}
