/** A page that tries to keep the tab busy. */
export interface HostilePage {
  name: string;
  html: string;
}

/** Just below the limit of 225,000 characters. */
const nearly = 220_000;

const repeated = (text: string) => text.repeat(Math.floor(nearly / text.length));

/** Up to 200 kB of HTML, and up to 100,000 elements that a script of the page makes. */
export function hostilePages(): HostilePage[] {
  return Object.entries(pages).map(([name, html]) => ({ name, html }));
}

const pages: Record<string, string> = {
  'an ordinary notice': noticeWith(
    '<ul><li>Acme Inc. to host the site. Your IP address reaches it. See their <a href="https://acme.example/dpa">Data Processing Addendum</a>.</ul>',
  ),
  'the largest page that is read: list items': noticeWith(
    `<ul>${repeated('<li>Example Company to host your name, and to send you mail, and to keep it.')}</ul>`,
  ),
  'the largest page that is read: prose': noticeWith(
    repeated('<p>We collect your name, email address, and country of residence to send you mail. ').slice(
      0,
      199_000,
    ),
  ),
  'the largest page that is read: one sentence': noticeWith(`<p>${repeated('we collect your data and ')}`),
  'one sentence, over and over': noticeWith(`<ul>${'<li>We collect names.'.repeat(4_000)}</ul>`),
  'one long sentence, over and over': noticeWith(
    `<ul>${`<li>We collect names ${'and names '.repeat(20)}to send you mail.`.repeat(780)}</ul>`,
  ),
  'links in every line': noticeWith(
    `<ul>${'<li>A <a href="/a?b">b</a> <a href="/a?c">c</a> d'.repeat(1_400)}</ul>`,
  ),
  'rows that span': noticeWith(`<table>${'<tr><td rowspan=500 colspan=20>a<td>b'.repeat(1_400)}</table>`),
  'footnotes for every word': noticeWith(
    `${'<p>We collect names<sup><a href="#n">1</a></sup> and ages<sup>1</sup>.'.repeat(800)}<p id=n>1 Note.`,
  ),
  'breaks without end': noticeWith(`<p>${'We collect:<br>- names<br>'.repeat(2_000)}`),
  '100,000 list items': byScript("add('li', 100000, at)"),
  '100,000 links': byScript("add('a', 100000, at, { href: '/privacy' })"),
  '100,000 headings': byScript("add('h2', 100000, at)"),
  '20,000 headings in headings, not displayed': byScript("at.style.display = 'none'; nest('h2', 20000)"),
  '4,000 headings in headings, not displayed': byScript("at.style.display = 'none'; nest('h2', 4000)"),
  '900 headings in headings': byScript("nest('h2', 900)"),
  '4,000 links in links, not displayed': byScript(
    "at.style.display = 'none'; nest('a', 4000, { href: '/privacy' })",
  ),
  '900 links in links': byScript("nest('a', 900, { href: '/privacy' })"),
  '900 raised texts in raised texts': byScript("nest('sup', 900)"),
  '900 tables in tables': byScript("nest('table', 900)"),
  '900 asides in asides': byScript("nest('aside', 900)"),
  '100,000 elements, each with ids and classes': byScript(
    "add('div', 100000, at, { id: 'cookie', class: 'a b c d e f g h' })",
  ),
  '4,400 elements with long classes': byScript(
    "add('div', 4400, at, { id: 'cookie-'.repeat(70), class: 'tab-accordion- '.repeat(600) })",
  ),
  '500 buttons that unfold': byScript(
    "for (let i = 0; i < 500; i++) add('button', 1, at, { 'aria-controls': 'x' + i, id: 'x' + i })",
  ),
  'no article, and 100,000 paragraphs': byScript(
    "document.querySelector('main').replaceWith(at); add('p', 100000, at)",
  ),
  'no article, and 19,000 elements': byScript(
    "document.querySelector('main').replaceWith(at); add('p', 19000, at)",
  ),
  'no article, and attributes of 1,000,000 characters': byScript(
    "document.querySelector('main').replaceWith(at); add('p', 500, at, { 'data-x': 'a '.repeat(1000), class: 'b '.repeat(990) })",
  ),
};

function noticeWith(inner: string): string {
  return `<!doctype html><meta charset="utf-8"><title>PyPI Privacy Notice</title><main><article><h1>PyPI Privacy Notice</h1><p>The Python Software Foundation (“PSF”) collects data.</p><h2>What information do we collect?</h2><p>We collect your name.</p><h2>Third-party services</h2>${inner}</article></main>`;
}

/** What the parser would not make, or would take long over. `at` is the notice's end. */
function byScript(body: string): string {
  return `${noticeWith('<section></section>')}<script>
  const at = document.querySelector('section');
  const make = (name, attributes = {}) => {
    const element = document.createElement(name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    element.append('privacy ');
    return element;
  };
  const add = (name, count, to, attributes) => {
    const all = document.createDocumentFragment();
    for (let i = 0; i < count; i++) all.append(make(name, attributes));
    to.append(all);
  };
  const nest = (name, count, attributes) => {
    const top = make(name, attributes);
    let inmost = top;
    for (let i = 1; i < count; i++) inmost = inmost.appendChild(make(name, attributes));
    at.append(top);
  };
  ${body};
</script>`;
}
