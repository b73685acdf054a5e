import fc, { type Arbitrary } from 'fast-check';

// Notices as no one would write them, in every markup one could: what is tested is that nothing they say is lost.

const headings = [
  '1. INFORMATION WE COLLECT',
  'Cookies',
  '2. USE OF THIRD PARTY SERVICES',
  'Our processors',
  'How we use the information',
  'WHO DO WE SHARE IT WITH?',
  'Your rights',
  'How long we keep it',
  'Changes',
  'Contact',
  'Details',
  'Acme Cloud',
];

/** Sentences that some rule may take, and the beginnings of such. */
const phrases = [
  'We collect your name, email address, and IP address.',
  'We log your user agent when you visit.',
  'We collect the following information:',
  'We do not collect:',
  'No personal information is collected.',
  'This may include ethnicity, gender, and other data.',
  'We only collect this data when you give it.',
  'Acme Cloud (AC) to host our files.',
  'We use Beta to send mail.',
  'Your information transits their servers.',
  'Their use of this is subject to the Data Processing Addendum between them and us.',
  'See the Privacy Policy (https://acme.example/privacy/).]',
  'Specifically, we use:',
  'We use it in the following ways:',
  'We use your data to print badges, to plan rooms, and to send receipts.',
  'To process payments',
  'To enroll you for mailings (opt-in only)',
  'We share your name with sponsors if you agree.',
  'We will not disclose it unless it is:',
  'required by law;',
  'Email addresses',
  'Full name, and more; and',
  'We self-host Plausible Community Edition to measure traffic analytics.',
  'All the data is in aggregate only.',
  'You may ask us to delete it.',
  'Why?',
  'None',
  'N/A',
  '—',
];
const words =
  'we you data the of e.g. i.e. U.S. No. Inc. to for and, or; (see below) “personal” it’s: 3.5 A-B http://x.example Ünïcode 名前 😀 ... !'.split(
    ' ',
  );

const sentence = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...phrases) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('.', '!', ':', '', ';'),
      )
      .map(([some, end]) => some.join(' ') + end),
  },
);

/** Some markup around a part of a text, which changes nothing of what it says. */
const inline: Arbitrary<(text: string) => string> = fc.oneof(
  { weight: 5, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          'b',
          'strong',
          'em',
          'a href="https://acme.example/dpa"',
          'a href="/x"',
          'code',
          'span',
          'python.org',
        ),
        fc.nat(6),
        fc.integer({ min: 1, max: 4 }),
      )
      .map(([tag, from, count]) => (text: string) => {
        const parts = text.split(' ');
        const close = `</${tag.split(' ')[0]}>`;
        const at = Math.min(from, parts.length - 1);
        const inner = parts.slice(at, at + count).join(' ');
        return [...parts.slice(0, at), `<${tag}>${inner}${close}`, ...parts.slice(at + count)].join(' ');
      }),
  },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replace(' ', '<br>\n')) },
  { weight: 1, arbitrary: fc.constant((text: string) => text.replace(' ', ' \u200B\u00AD\n\t ')) },
);

const run = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), inline)
  .map(([sentences, mark]) => mark(sentences.join(' ')));

const { block } = fc.letrec<{ block: string; item: string; list: string }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    run,
    run.map((text) => `<p>${text}</p>`),
    fc.tuple(run, run).map(([a, b]) => `<p>${a}</p><p>${b}</p>`),
    fc.tuple(run, tie('list')).map(([text, list]) => text + list),
    fc.tuple(run, tie('list'), run).map(([text, list, after]) => `<p>${text}</p>${list}${after}`),
    tie('block'),
  ),
  list: fc
    .tuple(fc.constantFrom('ul', 'ol'), fc.array(tie('item'), { minLength: 1, maxLength: 4 }))
    .map(([name, items]) => `<${name}>${items.map((item) => `<li>${item}</li>`).join('\n')}</${name}>`),
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    run.map((text) => `<p>${text}</p>`),
    run.map((text) => `${text}\n`),
    tie('list'),
    run.map((text) => `<p><b>${text}</b></p>`),
    fc
      .tuple(
        fc.constantFrom(
          '',
          '<tr><th>Name</th><th>Purpose</th></tr>',
          '<thead><tr><th>Data</th><th>Why</th></tr></thead>',
        ),
        fc.array(fc.tuple(run, run, fc.boolean()), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([head, rows]) =>
          `<table>${head}${rows.map(([a, b, th]) => `<tr>${th ? `<th>${a}</th>` : `<td>${a}</td>`}<td>${b}</td></tr>`).join('')}</table>`,
      ),
    fc
      .array(fc.tuple(run, run), { minLength: 1, maxLength: 3 })
      .map((pairs) => `<dl>${pairs.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join('')}</dl>`),
    fc
      .tuple(
        fc.constantFrom('div', 'section', 'blockquote', 'details'),
        fc.array(tie('block'), { maxLength: 3 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join('\n')}</${name}>`),
  ),
}));

/** The markup of a notice: a title, an introduction, and sections in any order, of any blocks. */
export const anyNotice: Arbitrary<string> = fc
  .array(
    fc.tuple(fc.constantFrom(...headings), fc.constantFrom(2, 2, 3, 4), fc.array(block, { maxLength: 4 })),
    { minLength: 1, maxLength: 4 },
  )
  .map(
    (sections) =>
      `<h1>Sample Privacy Notice</h1><p>What we do with your data.</p>${sections
        .map(([heading, level, blocks]) => `<h${level}>${heading}</h${level}>\n${blocks.join('\n')}`)
        .join('\n')}`,
  );
