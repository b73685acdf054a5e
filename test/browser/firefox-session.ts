import type { Marionette } from './marionette.ts';
import type { Sent } from './types.ts';

/** Begins a session; gives Firefox's version. */
export async function openSession(marionette: Marionette, acceptInsecureCerts: boolean): Promise<string> {
  const session = (await marionette.send('WebDriver:NewSession', { acceptInsecureCerts })) as {
    capabilities: { browserVersion: string };
  };
  return session.capabilities.browserVersion;
}

/** Runs `fn` in the page of the current tab. */
export async function inContent<Args extends unknown[], Result>(
  marionette: Marionette,
  fn: Sent<Args, Result>,
  ...args: Args
): Promise<Result> {
  return execute<Result>(marionette, `return (${fn})(...arguments)`, args);
}

/** Runs `fn` with the browser's own rights, where its windows and its toolbar are. */
export async function inChrome<Args extends unknown[], Result>(
  marionette: Marionette,
  fn: Sent<Args, Result>,
  ...args: Args
): Promise<Result> {
  return asChrome<Result>(marionette, `return (${fn})(...arguments)`, args);
}

/** A page that is no tab, such as the popup. `find` runs with the browser's own rights and gets `arg`. */
export interface Frame {
  name: string;
  find: (arg: string) => XulBrowser | null | undefined;
  arg: string;
}

/**
 * Runs an expression in a frame and awaits it. Marionette knows tabs alone, but its own actor is in every page:
 * this asks the actor directly. `asBrowser` gives the expression the browser's own rights over the page.
 */
export async function inFrame(
  marionette: Marionette,
  { name, find, arg }: Frame,
  expression: string,
  { asBrowser = false } = {},
): Promise<unknown> {
  const script = `return Promise.resolve(${expression}).then((value) => JSON.stringify({ value: value ?? null }))`;
  const options = { sandboxName: asBrowser ? 'system' : null, newSandbox: true, timeout: 30_000 };
  const json = await asChrome<string | null>(
    marionette,
    `const page = (${find})(...arguments)?.browsingContext?.currentWindowGlobal;
    return page?.getActor('MarionetteCommands').executeScript(arguments[1], [], arguments[2]) ?? null;`,
    [arg, script, options],
  );
  if (json === null) throw new Error(`There is no ${name}.`);
  return JSON.parse(json).value;
}

async function asChrome<Result>(marionette: Marionette, script: string, args: unknown[]): Promise<Result> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await execute<Result>(marionette, script, args);
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

async function execute<Result>(marionette: Marionette, script: string, args: unknown[]): Promise<Result> {
  const { value } = (await marionette.send('WebDriver:ExecuteScript', { script, args })) as { value: Result };
  return value;
}
