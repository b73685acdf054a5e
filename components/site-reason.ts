import { t } from '../lib/messages.ts';
import type { SiteReason } from '../lib/sites.ts';

/** "It is PyPI’s documentation." */
export function siteReason(reason: SiteReason): string {
  return 'site' in reason ? t(`site_${reason.part}`, { site: reason.site }) : t(`site_${reason.part}`);
}
