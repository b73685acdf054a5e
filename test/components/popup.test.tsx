// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../components/popup.tsx';
import type { PopupActions } from '../../components/popup-actions.ts';
import { type NamedState, states, statesNow } from '../states.ts';

const everyAction = (): Required<PopupActions> => ({
  retry: vi.fn(),
  grantPermission: vi.fn(),
  markAsRead: vi.fn(),
  forgetEverything: vi.fn(),
  refresh: vi.fn(),
  showInPage: vi.fn(async () => 'not-found' as const),
  showAllInPage: vi.fn(),
  clearMarks: vi.fn(),
  copyMarkdown: vi.fn(),
  copyJson: vi.fn(),
});

afterEach(() => {
  render(null, document.body);
  vi.restoreAllMocks();
});

describe.each(states)('$name', (named) => {
  it('is never blank, and says what it is in a heading', () => {
    show(named);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('h1')?.textContent?.trim()).toBeTruthy();
    expect(document.querySelector('main')?.textContent?.trim()).toBeTruthy();
  });

  it('has no id twice', () => {
    show(named);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('links only to http, https and mailto, in a new tab that learns nothing', () => {
    show(named);
    for (const link of document.querySelectorAll('a')) {
      expect(link.protocol).toMatch(/^(https?|mailto):$/);
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
      expect(link.textContent?.trim()).toBeTruthy();
    }
  });

  it('shows no control without an action, but says the same', () => {
    show(named, {});
    const labels = buttonLabels().filter((label) => !/^\d+ /.test(label));
    expect(labels).toEqual([]);
    expect(document.querySelector('h1')?.textContent?.trim()).toBeTruthy();
  });

  it('has no inline style, which its CSP would refuse', () => {
    show(named);
    expect(document.querySelectorAll('[style], style')).toHaveLength(0);
  });
});

describe('what the screens offer', () => {
  it.each([
    ['summary-changes', 'Mark as read', 'markAsRead'],
    ['summary-only-date', 'Mark as read', 'markAsRead'],
    ['summary-kept', 'Refresh', 'refresh'],
    ['summary-kept-offline', 'Refresh', 'refresh'],
    ['summary-kept-no-permission', 'Allow reading', 'grantPermission'],
    ['summary-missing-layer', 'Try again', 'refresh'],
    ['summary-page', 'Show in page', 'showAllInPage'],
    ['summary-marks', 'Clear marks', 'clearMarks'],
    ['summary-page', 'Copy', 'copyMarkdown'],
    ['summary-page', 'Copy as JSON', 'copyJson'],
    ['summary-page', 'Forget everything', 'forgetEverything'],
    ['failed', 'Try again', 'retry'],
    ['fetch-failed-offline', 'Try again', 'retry'],
    ['no-permission', 'Allow reading', 'grantPermission'],
    ['fetch-failed-no-permission', 'Allow reading', 'grantPermission'],
  ] as const)('%s: %s', (name, label, action) => {
    const actions = everyAction();
    show(stateNamed(name), actions);
    button(label, name === 'summary-page' ? 'footer' : 'body').click();
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
    expect(new Set(texts).size).toBe(9);
  });
});

describe('the summary', () => {
  it('counts with the right number', () => {
    show(stateNamed('summary-small'));
    expect(tiles()).toEqual(['1 kind of data', '1 processor, 1 DPA', '1 purpose']);
    show(stateNamed('summary-silent'));
    expect(tiles()).toEqual(['0 kinds of data', '0 processors', '0 purposes']);
  });

  it('leads from a count to its section, and takes the focus there', () => {
    show(stateNamed('summary-page'));
    const scroll = vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    document.querySelectorAll<HTMLElement>('.glance button')[1]?.click();
    expect(document.activeElement?.textContent).toBe('Processors');
    expect(scroll).toHaveBeenCalledOnce();
  });

  it('unfolds the layer beneath when it is jumped to', () => {
    show(stateNamed('summary-two-layers'));
    const beneath = document.getElementById('layer-1')?.closest('details');
    expect(beneath?.open).toBe(false);
    vi.spyOn(window, 'scrollBy').mockImplementation(() => {});
    button('5 more in the PSF Privacy Notice').click();
    expect(beneath?.open).toBe(true);
  });

  it('says what is not stated, unless the layer beneath states it', () => {
    show(stateNamed('summary-silent'));
    expect(document.body.textContent?.match(/Not stated in this notice/g)).toHaveLength(10);
    show(stateNamed('summary-silent-two-layers'));
    expect(document.querySelector('.rest')?.textContent).not.toMatch(/Not stated/);
    expect(document.querySelector('.rest .layer')?.textContent).toBe('PSF Privacy Notice');
  });

  it('marks the words of an item in its sentence and names the heading', () => {
    show(stateNamed('summary-umbrella'));
    const source = document.querySelector('.data .source');
    expect(source?.querySelector('mark')?.textContent).toBe('your IP address');
    expect(source?.textContent).toMatch(/^When you visit.*Under “2. WHAT OUR SITES COLLECT”/);
  });

  it('says when a sentence is not in the page any more', async () => {
    const actions = everyAction();
    show(stateNamed('summary-page'), actions);
    button('Show in page', '.purposes').click();
    expect(actions.showInPage).toHaveBeenCalledWith(
      expect.objectContaining({ text: 'To keep the index running and make it better' }),
      0,
    );
    await expect.poll(() => document.querySelector('.purposes')?.textContent).toMatch(/the page has changed/);
  });

  it('says "Copied" once it is, and admits when it could not', async () => {
    const actions = everyAction();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    actions.copyJson = () => Promise.reject(new Error('no clipboard'));
    show(stateNamed('summary-page'), actions);
    button('Copy').click();
    button('Copy as JSON').click();
    await expect.poll(buttonLabels).toContain('Copied');
    await expect.poll(buttonLabels).toContain('That did not work');
  });

  it('keeps each doubt at its line', () => {
    show(stateNamed('summary-doubts'));
    const notes = [...document.querySelectorAll('.doubt')].map(
      (note) => note.closest('li')?.textContent ?? '',
    );
    expect(notes).toHaveLength(6);
    expect(notes[0]).toBe('');
    expect(notes[1]).toMatch(/^IP addresses/);
    expect(notes[2]).toMatch(/^Amazon Web Services/);
    expect(notes[5]).toMatch(/^To take payments/);
  });

  it('makes no markup of a notice’s text', () => {
    show(stateNamed('summary-hostile'));
    expect(document.querySelectorAll('script, b, i')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toContain('<script>');
  });
});

function show({ state, marks }: NamedState, actions: PopupActions = everyAction()) {
  render(null, document.body);
  render(<Popup state={state} marks={marks} actions={actions} now={statesNow} />, document.body);
}

function stateNamed(name: string): NamedState {
  return states.find((state) => state.name === name) ?? expect.fail(`no state ${name}`);
}

function button(label: string, within = 'body'): HTMLButtonElement {
  const all = [...document.querySelectorAll<HTMLButtonElement>(`${within} button`)];
  return all.find(({ textContent }) => textContent === label) ?? expect.fail(`no button ${label}`);
}

const buttonLabels = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const tiles = () => [...document.querySelectorAll('.glance button')].map(({ textContent }) => textContent);
