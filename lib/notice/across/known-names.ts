/**
 * Names of one and the same service, for processors that two notices name in two ways. Small letters, without what
 * stands in parentheses and without "Inc." and the like. To add one: a row, or a name in its row. Only names that
 * mean the same service: "Google Analytics" and "Google Cloud" are two, under two contracts.
 */
export const knownNames: readonly (readonly string[])[] = [
  ['amazon web services', 'aws', 'amazon aws'],
  ['google cloud', 'google cloud platform', 'gcp'],
  ['google workspace', 'g suite', 'google apps'],
  ['microsoft azure', 'azure'],
  ['atlassian statuspage', 'statuspage', 'statuspage.io'],
  ['heroku', 'salesforce heroku'],
  ['sentry', 'functional software', 'sentry.io'],
  ['twilio sendgrid', 'sendgrid'],
  ['mailchimp', 'intuit mailchimp', 'the rocket science group'],
  ['mailgun', 'sinch mailgun'],
  ['help scout', 'helpscout'],
  ['digitalocean', 'digital ocean'],
  ['cloudflare', 'cloud flare'],
  ['github', 'github.com'],
  ['zoom', 'zoom video communications'],
  ['slack', 'slack technologies'],
  ['datadog', 'datadoghq'],
];
