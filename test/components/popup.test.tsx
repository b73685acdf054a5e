// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import { locales, speak } from '../messages.ts';
import { type NamedState, states, statesNow } from '../states.ts';

const everyAction = (): Required<PopupActions> => ({
  retry: vi.fn(),
  grantPermission: vi.fn(),
  markAsRead: vi.fn(),
  keepNotice: vi.fn(async () => {}),
  stopKeeping: vi.fn(async () => {}),
  forgetEverything: vi.fn(),
  refresh: vi.fn(),
  showInPage: vi.fn(async () => 'not-found' as const),
  showAllInPage: vi.fn(async () => {}),
  clearMarks: vi.fn(),
  copy: vi.fn(async () => {}),
  saveFile: vi.fn(),
  print: vi.fn(),
  openPage: vi.fn(),
  openInBackground: vi.fn(),
  about: () => ({ version: '1.2.3', browser: 'Browser/1' }),
});

beforeEach(() => speak('en'));

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe.each(states)('$name', (named) => {
  it('is whole: a heading, a title, ids, links, short names, no inline style', () => {
    show(named);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const heading = document.querySelector('h1')?.textContent?.trim();
    expect(heading).toBeTruthy();
    expect(document.title.trim()).toBe(heading);
    expect(document.querySelector('main')?.textContent?.trim()).toBeTruthy();

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);

    for (const link of document.querySelectorAll('a')) {
      expect(link.protocol).toMatch(/^(https?|mailto):$/);
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.textContent?.trim()).toBeTruthy();
      if (link.protocol !== 'mailto:') expect(nameOf(link)).toMatch(/\(opens in a new tab\)$/);
    }

    const names = [...document.querySelectorAll('summary, button, a')].map(nameOf);
    expect(names.filter((name) => name === '' || name.length > 120)).toEqual([]);
    // Its CSP would refuse it.
    expect(document.querySelectorAll('[style], style')).toHaveLength(0);
  });

  it('shows no control without an action, but says the same', () => {
    show(named, {});
    const ours = [...document.querySelectorAll('button')].map(nameOf);
    // What only unfolds, filters or leads within the popup asks nothing of whoever mounts it.
    expect(ours.filter((name) => !/^(What is this\?|Find in|\d+ sentence|\+ \d+ in)/.test(name))).toEqual([]);
    expect(document.querySelector('h1')?.textContent?.trim()).toBeTruthy();
  });
});

// Messages that are missing have a test of their own; here it is whether each is put together whole.
describe.each(locales)('in %s', (locale) => {
  it.each(
    states.filter(({ name }) => !name.startsWith('summary') || /two-layers|warnings|many-changes/.test(name)),
  )('$name has all its text', (named) => {
    speak(locale);
    show(named);
    expect(document.body.textContent).not.toMatch(/undefined|\$\w+\$|[\ue000\ue001]/);
    for (const control of document.querySelectorAll('summary, button, a, h1, h2')) {
      expect(nameOf(control)).not.toBe('');
    }
  });
});

describe('what the screens offer', () => {
  it.each([
    ['summary-changes', 'Mark as read', 'markAsRead'],
    ['summary-only-date', 'Mark as read', 'markAsRead'],
    ['summary-cached', 'Read again', 'refresh'],
    ['summary-stale-cache', 'Read again', 'refresh'],
    ['summary-missing-base', 'Try again', 'refresh'],
    ['summary-page', 'Mark all lines in the page', 'showAllInPage'],
    ['summary-marks', 'Clear the marks', 'clearMarks'],
    ['summary-page', 'Delete saved notices', 'forgetEverything'],
    ['failed', 'Try again', 'retry'],
    ['fetch-failed-offline', 'Try again', 'retry'],
    ['no-permission', 'Allow reading', 'grantPermission'],
    ['fetch-failed-no-permission', 'Allow reading', 'grantPermission'],
  ] as const)('%s: %s', (name, label, action) => {
    const actions = everyAction();
    show(stateNamed(name), actions);
    button(label).click();
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('asks for the permission of the notice’s own host', () => {
    const actions = everyAction();
    show(stateNamed('fetch-failed-no-permission'), actions);
    button('Allow reading').click();
    expect(actions.grantPermission).toHaveBeenCalledWith(['https://policies.python.org/*']);
  });

  it('has words of its own for each failure', () => {
    const failed = states.filter(({ name }) => name.startsWith('fetch-failed-'));
    const texts = failed.map((named) => {
      show(named);
      return document.querySelector('main')?.textContent;
    });
    expect(new Set(texts).size).toBe(failed.length);
    expect(failed.length).toBeGreaterThan(8);
  });
});

describe('the summary', () => {
  it('counts what the list below shows', () => {
    for (const name of ['summary-small', 'summary-page', 'summary-two-layers']) {
      show(stateNamed(name));
      for (const [heading, items] of [
        ['#data', '.chips > [data-line]'],
        ['#processors', '.processors > .processor'],
        ['#purposes', '.purposes > .line'],
      ]) {
        const own = [...document.querySelectorAll(items ?? '')].filter(
          (item) => !item.closest('.more, .added'),
        );
        expect(document.querySelector(heading ?? '')?.textContent).toMatch(new RegExp(`^${own.length} `));
      }
    }
  });

  it('unfolds in place what a base notice adds, and says how many', async () => {
    show(stateNamed('summary-two-layers'));
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-adds]')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(['+ 5 in the PSF’s', '+ 3 in the PSF’s']);
    const added = buttons.map((one) => document.getElementById(one.getAttribute('aria-controls') ?? ''));
    expect(added.map((one) => one?.querySelectorAll('[data-line]').length)).toEqual([5, 3]);
    expect(added.map((one) => one?.hidden)).toEqual([true, true]);
    buttons[0]?.click();
    await expect.poll(() => added.map((one) => one?.hidden)).toEqual([false, true]);
  });

  it('shows no number where there is nothing: a nought is a claim', () => {
    show(stateNamed('summary-silent'));
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.join()).not.toMatch(/\d/);
    expect(document.body.textContent).toContain('Not stated in this notice.');
  });

  it('claims no absence while sentences are unsorted, and leads to them', () => {
    show(stateNamed('summary-unsorted'));
    const data = document.querySelector('#data')?.closest('section');
    expect(data?.textContent).toBe('Kinds of dataNot found; 1 sentence could not be sorted');
    expect(row('Not found').textContent).toContain('how long it is kept: Not found; 1 sentence');
    // A sentence on keeping says nothing of machines.
    expect(row('Not found').textContent).toContain('automated decisions: Not stated in this notice.');
    button('1 sentence could not be sorted', '#data ~ *, section').click();
    expect(document.activeElement?.id).toBe('unsorted');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  it('names what the law asks for and no layer states', () => {
    show(stateNamed('summary-silent'));
    expect(row('Not stated').textContent).toMatch(/legal basis.*how long it is kept/);
    show(stateNamed('summary-silent-two-layers'));
    expect(row('Not stated').textContent).not.toMatch(/how long it is kept/);
  });

  it('says in a few words what a folded row holds', () => {
    show(stateNamed('summary-umbrella'));
    expect(row('Your rights').querySelector('summary')?.textContent).toBe(
      'Your rightsaccess, correct, erase and 3 more',
    );
    expect(row('Kept how long').querySelector('summary')?.textContent).toContain('ninety days and 1 more');
    expect(row('Sent abroad').querySelector('summary')?.textContent).toContain('the United States');
  });

  it('marks the words of an item in its sentence, names the heading and what leads to it', () => {
    show(stateNamed('summary-umbrella'));
    const source = document.querySelector('.chips .source');
    expect(source?.querySelector('mark')?.textContent).toBe('your IP address');
    expect(source?.textContent).toMatch(/^When you visit.*Under “2. WHAT OUR SITES COLLECT”/);
    show(stateNamed('summary-page'));
    expect(document.querySelector('.chips blockquote')?.textContent).toBe('We may collect: Email addresses');
  });

  it('keeps the notice’s words in their language', () => {
    speak('de');
    show(stateNamed('summary-page'));
    for (const text of ['Email addresses', 'Fastly', 'To take payments']) {
      const own = [...document.querySelectorAll('bdi')].find(({ textContent }) => textContent === text);
      expect(own?.lang, text).toBe('en');
    }
    expect(document.querySelector('h2')?.closest('[lang="en"]')).toBeNull();
  });

  it('says a date in the user’s language, and beside it as it is written', () => {
    speak('de');
    show(stateNamed('summary-page'));
    expect(document.querySelector('.meta')?.textContent).toMatch(
      /^Stand: 16\. Dezember 2025 \(December 16, 2025\)/,
    );
  });

  it('says when a sentence is not in the page any more, to the eye and aloud', async () => {
    const actions = everyAction();
    show(stateNamed('summary-page'), actions);
    button('Show in page', '.purposes').click();
    expect(actions.showInPage).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'To keep the index running and make it better' }),
      0,
    );
    await expect.poll(() => document.querySelector('.purposes')?.textContent).toMatch(/the page has changed/);
    expect(status()).toMatch(/the page has changed/);
  });

  it('explains a term where its button is pressed', async () => {
    show(stateNamed('summary-page'));
    const what = button('What is this? Processor, DPA');
    expect(document.getElementById('processors-meaning')?.hidden).toBe(true);
    what.click();
    await expect.poll(() => document.getElementById('processors-meaning')?.hidden).toBe(false);
    expect(what.getAttribute('aria-expanded')).toBe('true');
  });

  it('puts a sign only on lines where something of substance is worth checking', () => {
    show(stateNamed('summary-warnings'));
    const signed = [...document.querySelectorAll('.sign')].map(
      (sign) => sign.closest('[data-line]')?.querySelector('bdi')?.textContent,
    );
    expect(signed).toEqual(['Amazon Web Services (AWS)', 'Fastly']);
    expect(row('6 things worth checking').querySelectorAll('li')).toHaveLength(6);
  });

  it('makes no markup of a notice’s text', () => {
    show(stateNamed('summary-hostile'));
    expect(document.querySelectorAll('script, b, i')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toContain('<script>');
  });
});

describe('what can be taken away', () => {
  it('copies Markdown with the date of the reading, and JSON of all layers', async () => {
    const actions = everyAction();
    show(stateNamed('summary-two-layers'), actions);
    button('Copy, save or print').click();
    await expect.poll(() => document.querySelector('.take-away')).toBeTruthy();
    button('Copy as Markdown').click();
    button('Copy as JSON').click();
    const [markdown, json] = vi.mocked(actions.copy).mock.calls.map(([text]) => text);
    expect(markdown).toContain('Read: January 12, 2026');
    const { layers, ...others } = JSON.parse(json ?? '');
    expect(others).toEqual({});
    expect(layers.map(({ title }: { title: string }) => title)).toEqual([
      'PyPI Privacy Notice',
      'PSF Privacy Notice',
    ]);
    await expect.poll(status).toBe('Copied');
  });

  it('admits when it could not be copied', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const actions = { ...everyAction(), copy: () => Promise.reject(new Error('no clipboard')) };
    show(stateNamed('summary-page'), actions);
    button('Copy, save or print').click();
    await expect.poll(() => document.querySelector('.take-away')).toBeTruthy();
    button('Copy as JSON').click();
    await expect.poll(status).toBe('That did not work');
  });

  it('saves under the notice’s name, and prints', async () => {
    const actions = everyAction();
    show(stateNamed('summary-page'), actions);
    button('Copy, save or print').click();
    await expect.poll(() => document.querySelector('.take-away')).toBeTruthy();
    button('Save as JSON').click();
    button('Print').click();
    expect(actions.saveFile).toHaveBeenCalledWith(
      expect.objectContaining({ name: 'pypi-privacy-notice.json', type: 'application/json' }),
    );
    expect(actions.print).toHaveBeenCalledOnce();
  });

  it('copies a report on a wrong line: where, what, and by which version', async () => {
    const actions = everyAction();
    show(stateNamed('summary-page'), actions);
    button('Report a wrong line', '.chips').click();
    const [report] = vi.mocked(actions.copy).mock.calls[0] ?? [];
    for (const said of [
      'https://policies.python.org/pypi.org/Privacy-Notice/',
      'Email addresses',
      'What we collect about you',
      '1.2.3',
      'Browser/1',
    ]) {
      expect(report).toContain(said);
    }
    await expect.poll(status).toBe('Report copied; nothing was sent');
  });
});

describe('by keyboard', () => {
  it('goes from line to line by the arrows, and not into what is folded', () => {
    show(stateNamed('summary-two-layers'));
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('+ 5 in the PSF’s');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Email addresses');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Public display names');
    press('ArrowUp');
    expect(document.activeElement?.textContent).toContain('Email addresses');
    for (let steps = 0; steps < 6; steps++) press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('Amazon Web Services');
  });

  it('folds a line by Escape, and leaves the focus on it', () => {
    show(stateNamed('summary-page'));
    press('ArrowDown');
    const line = document.activeElement?.closest('details') as HTMLDetailsElement;
    line.open = true;
    line.querySelector<HTMLElement>('button')?.focus();
    press('Escape');
    expect(line.open).toBe(false);
    expect(document.activeElement).toBe(line.querySelector('summary'));
  });

  it('filters lines across all lists by "/", says how many are left, and shows all again by Escape', async () => {
    show(stateNamed('summary-two-layers'));
    press('/');
    await expect.poll(() => document.activeElement?.tagName).toBe('INPUT');
    const field = document.activeElement as HTMLInputElement;
    field.value = 'payments';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const shown = () =>
      [...document.querySelectorAll('[data-line]:not([hidden])')].map(
        (line) => line.querySelector('bdi')?.textContent,
      );
    await expect.poll(shown).toEqual(['To take payments']);
    await expect.poll(status).toBe('1 line');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await expect.poll(() => shown().length).toBeGreaterThan(20);
    expect(document.querySelector('.filter')).toBeNull();
  });

  it('leads the focus to the heading where the button that was pressed is gone', async () => {
    show(stateNamed('summary-changes'));
    button('Mark as read').focus();
    await settle();
    show(stateNamed('summary-page'), everyAction(), { anew: false });
    await expect.poll(() => document.activeElement?.tagName).toBe('H1');
  });

  it('opens a DPA behind the popup where the modifier asks for it', () => {
    const actions = everyAction();
    show(stateNamed('summary-page'), actions);
    const dpa = document.querySelector<HTMLElement>('.dpa');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    dpa?.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    expect(actions.openInBackground).toHaveBeenCalledWith('https://aws.amazon.com/legal/dpa');
  });
});

function show(
  { state, marks }: NamedState,
  actions: PopupActions = everyAction(),
  { anew } = { anew: true },
) {
  if (anew) render(null, document.body);
  render(<Popup state={state} marks={marks} actions={actions} now={statesNow} />, document.body);
}

function stateNamed(name: string): NamedState {
  return states.find((state) => state.name === name) ?? expect.fail(`no state ${name}`);
}

function button(label: string, within = 'body'): HTMLButtonElement {
  const all = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)];
  return all.find((one) => nameOf(one) === label) ?? expect.fail(`no button ${label}`);
}

function row(label: string): Element {
  const all = [...document.querySelectorAll('.row')];
  return (
    all.find((one) => one.querySelector('summary')?.textContent?.startsWith(label)) ??
    expect.fail(`no row ${label}`)
  );
}

function press(key: string): void {
  document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

const nameOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const status = () => document.querySelector('body > [role="status"]')?.textContent;
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
