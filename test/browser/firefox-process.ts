import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../scripts/find-browser.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import type { LaunchOptions } from './types.ts';
import { waitUntil } from './wait-until.ts';

export interface FirefoxProcess {
  marionette: Marionette;
  closed: Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox with an empty profile of its own and connects to it. */
export async function startFirefox(
  options: LaunchOptions,
  prefs: LaunchOptions['prefs'],
): Promise<FirefoxProcess> {
  const binary = findBrowser('firefox');
  if (!binary) throw new Error('Firefox is not installed: run `npm run browsers`.');
  const profile = mkdtempSync(join(tmpdir(), 'noticed-firefox-'));
  const lines = Object.entries({ ...quiet, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));

  const child = spawn(
    binary,
    [
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
      ...(options.headed ? [] : ['--headless']),
    ],
    // Without a window nothing of the user's home is needed, and for root a home of another user's is refused.
    { stdio: 'ignore', env: { ...process.env, ...(options.headed ? {} : { HOME: profile }) } },
  );
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const closed = new Promise<void>((resolve) => {
    const ended = () => {
      process.off('exit', kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      resolve();
    };
    child.once('exit', ended);
    child.once('error', ended);
  });

  try {
    const port = await waitUntil('Firefox to start', () => portOf(profile, child.exitCode), 60_000);
    const marionette = await connectMarionette(port);
    return {
      marionette,
      closed,
      async close() {
        const killSoon = setTimeout(kill, 5000);
        await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        marionette.close();
        await closed;
        clearTimeout(killSoon);
      },
    };
  } catch (error) {
    kill();
    await closed;
    throw error;
  }
}

function portOf(profile: string, exitCode: number | null): number | undefined {
  if (exitCode !== null) throw new Error(`Firefox ended at once, with code ${exitCode}.`);
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
  } catch {
    return undefined;
  }
}

const quiet = {
  // Any free one; Firefox writes it into the profile.
  'marionette.port': 0,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // What Firefox asks of its maker by itself, so that the log holds what pages and the extension ask.
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // A button that asks for a permission gets it without a second question, which no test could answer.
  'extensions.webextOptionalPermissionPrompts': false,
};
