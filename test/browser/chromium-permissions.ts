import type { Browser } from 'puppeteer-core';

/**
 * Takes back or gives host permissions where the user does, on `chrome://extensions`. The extension's own
 * `permissions.remove` refuses: to Chromium they are required ones.
 */
export async function changeHostPermissions(
  browser: Browser,
  id: string,
  { grant = [], revoke = [] }: { grant?: string[]; revoke?: string[] },
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      async (id, grant, revoke) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        const { hosts } = (await developerPrivate.getExtensionInfo(id)).permissions.runtimeHostPermissions;
        const granted = hosts.filter((host) => host.granted).map(({ host }) => host);
        // "On click" takes all of them back and is the state in which single ones can be given.
        await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: 'ON_CLICK' });
        for (const host of new Set([...granted, ...grant])) {
          if (!revoke.includes(host)) await developerPrivate.addHostPermission(id, host);
        }
      },
      id,
      grant,
      revoke,
    );
  } finally {
    await page.close();
  }
}

/** What the page of extensions has beside the public API. */
interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<{
    permissions: { runtimeHostPermissions: { hosts: { host: string; granted: boolean }[] } };
  }>;
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}
