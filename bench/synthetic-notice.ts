/**
 * A service notice `times` as long as an ordinary one, every item different: some 3,000 characters and 60 elements in
 * each part, as PyPI's notice has.
 */
export function syntheticNotice(times: number): string {
  const parts = Array.from({ length: times }, (_, at) => part(at + 1));
  return `<!doctype html><html lang="en"><head><title>Privacy Notice</title></head><body><header><nav><a href="/">Policies</a></nav></header><main><article>
<h1>PyPI Privacy Notice</h1>
<p>Last updated: December 16, 2025</p>
<p>This notice is an addendum to the <a href="/PSF-Privacy-Notice/">PSF Privacy Notice</a> and says what the Python Software Foundation (“PSF”) collects.</p>
${parts.join('\n')}
</article></main><footer>Synthetic</footer></body></html>`;
}

function part(at: number): string {
  const list = (items: string[]) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
  return `<h2>${at}.1 Information we collect</h2>
<p>PSF may collect the following information from users of service ${at}:</p>
${list(data.map((item) => `${item} for service ${at}`))}
<p>When you visit service ${at}, our server logs your IP address, the time and duration of your visit, and the pages viewed. We keep it for ${at} days.</p>
<h2>${at}.2 Use of third-party services</h2>
<p>We use:</p>
${list(
  companies.map(
    (name) =>
      `${name} ${at} to host service ${at} and its files. Your information transits their servers. We share your name, email address, and IP address with ${name}. Their use is subject to the <a href="https://example.com/${at}/dpa">Data Processing Addendum</a> and the <a href="https://example.com/${at}/privacy">Privacy Policy</a>.`,
  ),
)}
<h2>${at}.3 How we use the information</h2>
<p>We use the information for the following purposes:</p>
${list(uses.map((use) => `${use} of service ${at}`))}
<h2>${at}.4 Retention</h2>
<p>We keep it as long as your account exists. You may ask us to delete it at any time. We transfer it to other countries, such as the United States.</p>`;
}

const data = [
  'Full name',
  'Email address',
  'IP address',
  'HTTP User-Agent',
  'Phone number',
  'Billing address',
  'Photograph',
  'Country of residence',
];
const companies = ['Amazon Web Services', 'Fastly', 'Example Mail', 'Sentry', 'Example Pay'];
const uses = [
  'To provide the features',
  'To improve the content',
  'To protect the servers',
  'To answer the users',
  'To send news, if you opt in,',
  'To comply with the law',
];
