import { expect, it } from 'vitest';
import { sayAge, sayDate } from '../../lib/notice/show/say-time.ts';

const now = new Date('2026-01-12T10:00:00Z');

it.each([
  ['2026-01-12T09:59:30Z', 'just now'],
  ['2026-01-12T09:59:00Z', '1 minute ago'],
  ['2026-01-12T05:01:00Z', '4 hours ago'],
  ['2026-01-11T09:00:00Z', 'yesterday'],
  ['2026-01-09T08:00:00Z', '3 days ago'],
  ['2025-11-02T08:00:00Z', '2 months ago'],
  ['2024-01-09T08:00:00Z', '2 years ago'],
  ['2026-01-13T10:00:00Z', 'just now'],
])('%s is %s', (iso, age) => {
  expect(sayAge(iso, now)).toBe(age);
});

it('writes dates as notices do', () => {
  expect(sayDate('2024-10-09T12:00:00')).toBe('October 9, 2024');
});
