import type { PageOutline } from './page-outline.ts';

/** Takes what a tab gave as JSON text; gives it as a `PageOutline`, or nothing where it is none. */
export function parsePageOutline(json: unknown): PageOutline | undefined {
  if (typeof json !== 'string') return;
  try {
    const page: unknown = JSON.parse(json);
    if (typeof page === 'object' && page !== null && typeof Reflect.get(page, 'url') === 'string')
      return page as PageOutline;
  } catch {
    return;
  }
}
