import type { Link } from './model.ts';
import { partsOf } from './safe-url.ts';

/** Where a link reads as one address and leads to another host: that host. Such a link is shown by it. */
export function leadsElsewhere({ text, url }: Pick<Link, 'text' | 'url'>): string | undefined {
  const reads = hostIn(text);
  const leads = reads && withoutWww(partsOf(url).host);
  return reads === leads ? undefined : leads;
}

/** The host of a text that is an address and nothing else. */
function hostIn(text: string): string | undefined {
  if (!text.includes('.')) return;
  const { host } =
    /^\W{0,20}(?:https?:\/\/)?(?<host>(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?:[/?#:]\S{0,500})?\W{0,20}$/i.exec(
      text,
    )?.groups ?? {};
  return host && withoutWww(host.toLowerCase());
}

function withoutWww(host: string): string {
  return host.replace(/^www\./, '');
}
