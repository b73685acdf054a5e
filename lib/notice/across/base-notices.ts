import type { Notice } from '../model.ts';

/** True where `notice` says that it adds to `base`. */
export function isBaseOf(base: Notice, notice: Notice): boolean {
  return notice.addendumTo !== undefined && sameAddress(notice.addendumTo.url, base.url);
}

/** Addresses of one page, but for "www.", query, fragment and a closing slash. */
export function sameAddress(a: string, b: string): boolean {
  return addressKey(a) === addressKey(b);
}

function addressKey(address: string): string {
  const { host, pathname } = new URL(address);
  return host.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
