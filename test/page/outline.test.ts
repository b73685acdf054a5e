import { describe, expect, test } from 'vitest';
import { pageText } from '../../lib/page/page-text.ts';
import { outlineOf, shown } from './show-outline.ts';

type Case = [name: string, html: string, lines: string[]];

function holds(cases: Case[]): void {
  test.each(cases)('%s', (_, html, lines) => {
    const document: Document[] = [];
    const outline = outlineOf(html, (page) => document.push(page));
    expect(shown(outline)).toEqual(lines);
    // What is read is found again, to the character.
    const text = document[0] ? pageText(document[0]).text : '';
    for (const section of outline.sections)
      for (const line of section.lines) expect(text).toContain(line.text);
  });
}

describe('what can be unfolded is read', () => {
  holds([
    [
      'closed details, with what follows in the section before',
      '<h2>Data</h2><details><summary>More data</summary><p>Age.</details><p>Names.',
      ['## Data', '###### More data', 'Age.', '## Data (continued)', 'Names.'],
    ],
    ['until-found', '<div hidden="until-found"><p>Age.</div>', ['Age.']],
    [
      'the panels of tabs, not their labels',
      '<div role="tablist"><button role="tab" aria-controls="a">A</button><a role="tab" href="#b">B</a></div><div role="tabpanel" id="a"><p>Age.</div><div role="tabpanel" hidden><p>Size.</div>',
      ['Age.', 'Size.'],
    ],
    [
      'the panels of tabs under the labels of their tabs',
      '<h2>Data</h2><div role="tablist"><button role="tab" aria-controls="a">Visitors</button><a role="tab" aria-controls="b" href="#b">Members</a></div><div role="tabpanel" id="a"><p>Age.</div><div role="tabpanel" id="b" hidden><p>Size.</div><p>Names.',
      ['## Data', '###### Visitors', 'Age.', '###### Members', 'Size.', '## Data (continued)', 'Names.'],
    ],
    [
      'what “Show more” unfolds belongs to the section that it stands in',
      '<h2>Data</h2><p>Age.</p><button aria-controls="a">Show more</button><div id="a" hidden>Size.</div><h2>Rights</h2><p>Access.</p><button aria-controls="b">Show more</button><div id="b" hidden>Erasure.</div>',
      ['## Data', 'Age.', 'Size.', '## Rights', 'Access.', 'Erasure.'],
    ],
    [
      'a button alone of its kind names nothing',
      '<p>Age.</p><button aria-controls="a">More</button><div id="a" hidden>Size.</div>',
      ['Age.', 'Size.'],
    ],
    [
      'panels of an accordion, by what controls them or by their name',
      '<h3><button aria-controls="x" aria-expanded="false">What we collect</button></h3><div id="x" aria-hidden="true"><p>Age.</div><div class="accordion-body" hidden><p>Size.</div>',
      ['### What we collect', 'Age.', 'Size.'],
    ],
    [
      'a heading in a button, and a button that is one',
      '<button aria-expanded="false"><h2>Data</h2> Show</button><p>Age.<p><button aria-controls="y">Children</button><div id="y" hidden>None.</div><button aria-controls="z">Cookies</button><div id="z" hidden>One.</div>',
      ['## Data', 'Age.', '###### Children', 'None.', '###### Cookies', 'One.'],
    ],
    ['what a script hides by its style', '<div style="display: none"><p>Age.</div>', ['Age.']],
    [
      'not what is hidden for good',
      '<p hidden>A<p aria-hidden="true">B<p>Seen <span style="display:none">not</span>.',
      ['Seen .'],
    ],
  ]);
});

describe('what stands in the text is read, what stands around is not', () => {
  holds([
    [
      'notes',
      '<h2>Data</h2><aside class="note"><p>We collect your age.</aside><div class="admonition announcement"><p>New: your size.</div><div role="alert">Your height.</div><p class="announcement">Your weight.</p>',
      ['## Data', 'We collect your age.', 'New: your size.', 'Your height.', 'Your weight.'],
    ],
    [
      'a section on consent',
      '<div class="section" id="withdrawing-consent"><p>Write to us.</div>',
      ['Write to us.'],
    ],
    [
      'a date or a number beside the text is at its margin',
      '<p>Age.<aside><span>December 16, 2025</span></aside><footer>v2 · May 2026</footer>',
      ['Age.', '(margin) December 16, 2025', '(margin) v2 · May 2026'],
    ],
    [
      'related pages',
      '<p>Age.<aside><ul><li><a href="/a">Terms</a><li><a href="/b">Cookies</a></ul></aside>',
      ['Age.'],
    ],
    [
      'banners, navigation, buttons to share',
      '<div class="cookie-banner">A</div><div id="cookie-consent">B</div><div role="region" aria-label="Cookie consent">C</div><nav>D</nav><div class="share-buttons">E</div><div class="breadcrumbs">F</div><p>Age.',
      ['Age.'],
    ],
    [
      'deletions are not read, insertions are',
      '<ul><li><del>Phone</del><li><ins>Age</ins><li><s>Size</s><li>Names <strike>and sex</strike></ul>',
      ['- Age', '- Names'],
    ],
  ]);
});

describe('footnotes', () => {
  const note = '<a href="https://a.example/dpa">DPA</a>';
  holds([
    [
      'as Markdown writes them',
      `<ul><li>Fastly<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup> to host.</ul><div class="footnote"><hr><ol><li id="fn:1"><p>See the ${note}.&#160;<a class="footnote-backref" href="#fnref:1">&#8617;</a></p></li></ol></div>`,
      [
        '- Fastly to host. [See the DPA. <https://a.example/dpa>]',
        '^ - See the DPA. <DPA: https://a.example/dpa>',
      ],
    ],
    [
      'as Sphinx writes them',
      `<p>Fastly <a class="footnote-reference brackets" href="#id2" id="id1" role="doc-noteref"><span class="fn-bracket">[</span>1<span class="fn-bracket">]</span></a></p><aside class="footnote brackets" id="id2" role="doc-footnote"><span class="label"><span class="fn-bracket">[</span><a role="doc-backlink" href="#id1">1</a><span class="fn-bracket">]</span></span><p>The ${note}</p></aside>`,
      ['Fastly [The DPA <https://a.example/dpa>]', '^ The DPA <DPA: https://a.example/dpa>'],
    ],
    [
      'by hand, with an anchor',
      `<p>Fastly<sup><a href="#n1">[1]</a></sup> hosts.<p><a name="n1"></a>The ${note}.`,
      ['Fastly hosts. [The DPA. <https://a.example/dpa>]', '^ The DPA. <DPA: https://a.example/dpa>'],
    ],
    [
      'by hand, without any link',
      '<ul><li>Age<sup>1</sup><li>Size²<li>“Nick” names*</ul><p><sup>1</sup> If you say it.<p>² For shirts.<p>* Optional.',
      [
        '- Age [If you say it.]',
        '- Size [For shirts.]',
        '- “Nick” names [Optional.]',
        '^ If you say it.',
        '^ For shirts.',
        '^ Optional.',
      ],
    ],
    [
      'marks without a footnote are not in names; other raised texts are',
      '<p>Fast&shy;ly<sup>3</sup> on the 2<sup>nd</sup> of 10<sup>6</sup> m², e<sup>x</sup>.',
      ['Fastly on the 2nd of 106 m², ex.'],
    ],
    [
      'a table of contents by number makes no section a footnote',
      `<ul><li>Data <a href="#s">1</a></ul><section id="s">${'<p>Age.'.repeat(6)}</section>`,
      ['- Data', ...Array(6).fill('Age.')],
    ],
  ]);
});

describe('lists by their shape', () => {
  holds([
    [
      'dashes and bullets behind line breaks',
      '<p>We collect:<br>- age<br>– size<p>We use:<br>• Fastly (<a href="/dpa">DPA</a>)<br>• Sentry',
      [
        'We collect:',
        '- age',
        '- size',
        'We use:',
        '- Fastly (DPA) <DPA: https://example.org/dpa>',
        '- Sentry',
      ],
    ],
    [
      'lines behind a colon',
      '<p>We use it:<br>to pay<br>to answer',
      ['We use it:', '- to pay', '- to answer'],
    ],
    ['paragraphs with bullets', '<p>• Age<p>• Size', ['- Age', '- Size']],
    ['numbers', '<p>(a) Age<br>(b) Size', ['- Age', '- Size']],
    ['no list', '<p>Write to PSF,<br>Beaverton<br>USA', ['Write to PSF, Beaverton | USA']],
    ['two paragraphs in one', '<p>One.<br><br>two.', ['One. | two.']],
  ]);
});

describe('tables', () => {
  holds([
    [
      'a header row of td, in bold',
      '<table><tr><td><b>Who</b><td><strong>Why</strong><tr><td>Fastly<td>hosting</table>',
      ['| Who=Fastly | Why=hosting'],
    ],
    [
      'a header row in thead, of any cells; and a second that says more',
      '<table><thead><tr><td rowspan=2>Who<td colspan=2>Where<tr><td>City<td>Country</thead><tr><td>Fastly<td>Rome<td>Italy</table>',
      ['| Who=Fastly | Where City=Rome | Where Country=Italy'],
    ],
    [
      'cells that span rows stand in each, those that span columns keep the others in place',
      '<table><tr><th>Where<th>Who<th>Why<tr><td rowspan=2><a href="/eu">EU</a><td>A<td>mail<tr><td>B<td>files<tr><td colspan=2>All<td>logs</table>',
      [
        '| Where=EU | Who=A | Why=mail <EU: https://example.org/eu>',
        '| Where=EU | Who=B | Why=files <EU: https://example.org/eu>',
        '| Where=All | Who= | Why=logs',
      ],
    ],
    ['a header without rows is a row', '<table><tr><th>Age<th>Size</table>', ['| Age | Size']],
    [
      'a caption is a heading, and ends with its table',
      '<h2>Data</h2><table><caption>Processors</caption><tr><td>A<td>B</table><p>Age.',
      ['## Data', '###### Processors', '| A | B', '## Data (continued)', 'Age.'],
    ],
    [
      'a table that only lays out',
      '<table><tr><td><h2>Data</h2><p>Age.<td><p>Size.</table><table role="presentation"><tr><td>Sex.<td>Names.</table>',
      ['## Data', 'Age.', 'Size.', 'Sex.', 'Names.'],
    ],
    [
      'by roles',
      '<div role="table"><div role="rowgroup"><div role="row"><span role="columnheader">Who</span><span role="columnheader">Why</span></div></div><div role="row"><span role="cell">A</span><span role="cell">mail</span></div></div>',
      ['| Who=A | Why=mail'],
    ],
  ]);

  test('a row’s heading, and lines inside a cell, are told', () => {
    const { sections } = outlineOf(
      '<table><tr><th>Who<th>What<tr><th scope=row>A<td><ul><li>Age<li>Size</ul><tr><td>B<td>Sex<br>Names</table>',
    );
    const [first, second] = sections[0]?.lines ?? [];
    expect(first).toMatchObject({ text: 'A Age Size', head: 0, breaks: [2], parts: [6] });
    expect(second).toMatchObject({ text: 'B Sex Names', breaks: [2], parts: [6] });
    expect(second?.head).toBeUndefined();
  });
});

describe('definition lists', () => {
  holds([
    [
      'several definitions of a term, several terms of a definition',
      '<dl><dt>A<dd>mail<dd><a href="/dpa">DPA</a><dt>B<dt>C<dd>logs</dl>',
      ['T A', 'D mail | DPA <DPA: https://example.org/dpa>', 'T B', 'D logs', 'T C', 'D logs'],
    ],
    [
      'in groups, and without a definition',
      '<dl><div><dt>A<dd>mail</div><div><dt>B</div></dl><p>Age.',
      ['T A', 'D mail', 'T B', 'Age.'],
    ],
  ]);
});

describe('headings and lists by roles', () => {
  holds([
    [
      'with their levels and depths',
      '<div role="heading" aria-level="3">Data</div><div role="list"><div role="listitem">Age</div><div role="listitem">Size</div></div>',
      ['### Data', '- Age', '- Size'],
    ],
  ]);
});

describe('several notices on a page', () => {
  const two = (first: string, second: string) =>
    `<p>May 2026<h1>${first}</h1><h2>Data</h2><p>Age.<h1>${second}</h1><h2>Data</h2><p>Size.`;

  test('the one that the page’s title names, and no text of the other', () => {
    const outline = outlineOf(two('Acme Privacy Notice', 'Beta Privacy Notice'), (document) => {
      document.title = 'Beta Privacy Notice - Policies';
    });
    expect(outline.title).toBe('Beta Privacy Notice');
    expect(shown(outline)).toEqual(['May 2026', '# Beta Privacy Notice', '## Data', 'Size.']);
  });

  test('else the first', () => {
    expect(shown(outlineOf(two('Acme Privacy Notice', 'Beta Privacy Notice')))).toEqual([
      'May 2026',
      '# Acme Privacy Notice',
      '## Data',
      'Age.',
    ]);
  });

  test('a notice whose name stands twice is one', () => {
    expect(
      shown(outlineOf('<h1>Privacy Policy</h1><h1>Acme Privacy Policy</h1><h2>Data</h2><p>Age.')),
    ).toEqual(['# Privacy Policy', '# Acme Privacy Policy', '## Data', 'Age.']);
  });
});

test('what open shadow roots show is read in their place, with what stands in their slots', () => {
  const outline = outlineOf(
    '<p>One.</p><x-panel><p>Three.</p><p slot="more">Not shown.</p></x-panel><p>Four.',
    (document) => {
      const host = document.querySelector('x-panel');
      const shadow = host?.attachShadow({ mode: 'open' });
      if (shadow) shadow.innerHTML = '<style>p{}</style><p>Two.</p><slot><p>Instead.</p></slot>';
    },
  );
  expect(shown(outline)).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});
