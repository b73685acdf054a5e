import { type MessageKey, t } from '../../lib/messages.ts';
import type { DataCategory } from '../../lib/notice/model.ts';
import type { AskedPoint } from '../../lib/notice/show/not-stated.ts';

/** A category of data, in the user's words. */
export function categoryLabel(category: DataCategory): string {
  return t(categoryKeys[category]);
}

const categoryKeys = {
  contact: 'contact_category',
  identity: 'identity_category',
  'online-identifier': 'online_identifier_category',
  device: 'device_category',
  usage: 'usage_category',
  payment: 'payment_category',
  organisation: 'organisation_category',
  location: 'location_category',
  special: 'special_category',
  preference: 'preference_category',
  content: 'content_category',
  other: 'other_category',
} as const satisfies Record<DataCategory, MessageKey>;

/** A point that the law asks a notice to state, in the user's words. */
export function pointLabel(point: AskedPoint): string {
  return t(`point_${point}`);
}
