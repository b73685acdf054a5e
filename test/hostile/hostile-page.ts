import fc from 'fast-check';

/** Words as a notice has them, and what an attacker would put in their place. */
const words = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'your name',
      'IP address',
      'to host the site',
      'Fastly',
      'We collect',
      'email',
    ),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      '<script>globalThis.hit = 1</script>',
      '<img src=x onerror="globalThis.hit = 1">',
      '</li></ul></main>',
      '<!--',
      ']]>',
      '<b>',
      '</b>',
      '&lt;script&gt;hit()&lt;/script&gt;',
      '" onmouseover="hit()',
      '<evil.example>',
      '<plaintext>',
      '<template>',
      '<svg><style>',
      '<math><mi>',
      '{{constructor}}',
      '__proto__',
      'constructor',
      'toString',
      '%00',
      '$&',
      '$1',
      '\\u0000',
      'https://evil.example/(((',
      'javascript:hit()',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '\u202Emoc.lapyap\u202C',
      '\u2066a\u2069',
      'pa\u200Bypal',
      'Fast\u00ADly',
      '\uFEFF',
      '\u0000',
      '\u0007',
      '\u0085',
      '\u{E0041}\u{E0042}',
      '\uFFFC',
      '\uD800',
      'раураl',
      'Ｆastly',
      '\u2028',
      '\u00A0',
      '\u3164',
      '\u115F',
      '👩\u200D💻',
      'é'.normalize('NFD'),
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const text = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

const address = fc.oneof(
  fc.constantFrom(
    'javascript:hit()',
    'JaVaScRiPt:hit()',
    ' javascript:hit()',
    'java\nscript:hit()',
    '\u0001javascript:hit()',
    'data:text/html,<script>hit()</script>',
    'blob:https://policies.python.org/1',
    'file:///etc/passwd',
    'vbscript:x',
    'about:blank',
    'ftp://evil.example/',
    'view-source:https://a.example/',
    'https://policies.python.org@evil.example/',
    'https://user:secret@example.org/',
    'https://pypi.org.example.com/dpa',
    'https://xn--pypi-4ve.org/',
    'https://рурі.org/',
    'https:evil.example',
    '//evil.example/dpa',
    'https://evil.example\\@policies.python.org/',
    'http://[::1]/',
    'https://0x7f.1/',
    'https://a..b/',
    'https://',
    '#x',
    '?x',
    '',
    'https://example.org/\u202Egpj.exe',
    'https://example.org/a\u0000b',
    'mailto:psf@python.org',
    'mailto:a@b.example?body=<script>',
    'moz-extension://x/popup.html',
    'chrome://settings',
    'https://aws.amazon.com/data-processing-addendum',
    '/Privacy-Notice/',
  ),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

const attribute = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const link = fc
  .record({
    address,
    text: fc.oneof(
      text,
      fc.constantFrom('Data Processing Addendum', 'https://aws.amazon.com/dpa', 'Privacy Policy', '(', ''),
    ),
  })
  .map(({ address: href, text: label }) => `<a href="${attribute(href)}">${label}</a>`);

/** Elements whose names stand in for members of the document or of their form. */
const clobber = fc
  .constantFrom(
    'nextSibling',
    'firstChild',
    'parentNode',
    'nodeType',
    'localName',
    'attributes',
    'textContent',
    'getAttribute',
    'id',
    'className',
    'title',
    'querySelectorAll',
    'createTreeWalker',
    'body',
    'cloneNode',
  )
  .map((name) => `<form id="${name}"><input name="${name}"><img name="${name}">`);

const inline = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 3, arbitrary: link },
  { weight: 1, arbitrary: clobber },
);
const phrase = fc.array(inline, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));

const block = fc.oneof(
  phrase.map((inner) => `<p>${inner}</p>`),
  phrase.map((inner) => `<p>We collect ${inner}, such as your name and ${inner}.`),
  fc
    .array(phrase, { maxLength: 4 })
    .map(
      (items) =>
        `<p>We use:</p><ul>${items.map((item) => `<li>${item} to host. <a href="https://a.example">DPA</a>`).join('')}</ul>`,
    ),
  fc
    .array(phrase, { maxLength: 3 })
    .map(
      (items) =>
        `<table><tr><th>Name<th>Purpose${items.map((item) => `<tr><td>${item}<td>${item}`).join('')}</table>`,
    ),
  fc
    .array(phrase, { maxLength: 3 })
    .map((items) => `<dl>${items.map((item) => `<dt>${item}<dd>${item}`).join('')}</dl>`),
  fc
    .tuple(phrase, fc.integer({ min: 1, max: 60 }))
    .map(([inner, depth]) => `${'<div><b><ul><li>'.repeat(depth)}${inner}`),
  phrase,
);

const heading = fc.oneof(
  fc.constantFrom(
    'What information do we collect?',
    'Third-party services',
    'How do we use it?',
    'Who do we share it with?',
    'Your rights',
    'Retention',
    'Contact',
    '3. Transfers',
    'Changes',
  ),
  text,
);

const section = fc
  .record({ level: fc.integer({ min: 1, max: 6 }), heading, blocks: fc.array(block, { maxLength: 4 }) })
  .map(({ level, heading: name, blocks }) => `<h${level}>${name}</h${level}>${blocks.join('\n')}`);

/** A page that looks like a PSF notice, so that every reader gets to work on what is hostile in it. */
export const hostilePage = fc
  .record({
    title: fc.oneof(
      fc.constant('PyPI Privacy Notice'),
      text.map((inner) => `${inner} Privacy Notice`),
      text,
    ),
    base: fc.option(address),
    // Without one Readability is asked, which takes long.
    withArticle: fc.nat(19).map((n) => n > 0),
    sections: fc.array(section, { minLength: 1, maxLength: 6 }),
  })
  .map(({ title, base, withArticle, sections }) => {
    const head = `<title>${title}</title>${base === null ? '' : `<base href="${attribute(base)}">`}`;
    const speaker =
      '<p>The Python Software Foundation (“PSF”) respects your privacy.</p><h2>What information do we collect?</h2><p>Your name.</p><h2>Third-party services</h2>';
    const body = `<h1>${title}</h1>${speaker}${sections.join('\n')}`;
    return `<!doctype html><html><head>${head}</head><body><main>${withArticle ? `<article>${body}</article>` : body}</main></body></html>`;
  });

/** Addresses that a page is said to stand at: the PSF's, and those that only look like them. */
export const pageAddress = fc.oneof(
  { weight: 6, arbitrary: fc.constant('https://policies.python.org/pypi.org/Privacy-Notice/') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://policies.python.org/%3Cscript%3E/Privacy-Notice/',
      'https://www.python.org/privacy/#\u202E',
      'https://policies.python.org/__proto__/x',
      'https://policies.python.org/..%2f/x.y/',
      'https://policies.python.org.evil.example/Privacy-Notice/',
      'https://policies.python.org@evil.example/',
      'https://evilpython.org/',
      'https://xn--pypi-4ve.org/',
      'http://python.org./',
    ),
  },
);
