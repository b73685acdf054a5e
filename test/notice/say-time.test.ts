import { describe, expect, it } from 'vitest';
import { sayAge, sayDate, sayWrittenDate } from '../../lib/notice/show/say-time.ts';

const now = new Date('2026-01-12T10:00:00Z');

describe('sayAge', () => {
  it.each([
    ['2026-01-12T10:00:00Z', undefined],
    ['2026-01-12T09:59:01Z', undefined],
    ['2026-01-12T09:58:00Z', '2 minutes ago'],
    ['2026-01-12T04:30:00Z', '5 hours ago'],
    ['2026-01-11T09:00:00Z', 'yesterday'],
    ['2026-01-09T08:00:00Z', '3 days ago'],
    ['2024-01-01T00:00:00Z', '2 years ago'],
    // A clock that was set back.
    ['2026-02-01T00:00:00Z', undefined],
  ])('%s: %s', (iso, said) => {
    expect(sayAge(iso, now, 'en')).toBe(said);
  });

  it('speaks the user’s language', () => {
    expect(sayAge('2026-01-09T08:00:00Z', now, 'de')).toBe('vor 3 Tagen');
  });
});

it('says a date in the user’s language', () => {
  expect(sayDate('2024-10-09T12:00:00Z', 'en')).toBe('October 9, 2024');
  expect(sayDate('2024-10-09T12:00:00Z', 'fr')).toBe('9 octobre 2024');
});

describe('sayWrittenDate', () => {
  it.each([
    ['December 16, 2025', '16. Dezember 2025'],
    ['October 4th, 2024', '4. Oktober 2024'],
    ['2024-10-04', '4. Oktober 2024'],
    ['last week', undefined],
    ['‮5202 ,61 rebmeceD', undefined],
  ])('%s', (written, said) => {
    expect(sayWrittenDate(written, 'de')).toBe(said);
  });

  it('is nothing where it is in English already', () => {
    expect(sayWrittenDate('December 16, 2025', 'en')).toBeUndefined();
  });
});
