import { describe, expect, test } from 'vitest';
import { controllerName } from '../../lib/notice/recognise/controller-name.ts';
import { isPrivacyNotice } from '../../lib/notice/recognise/is-privacy-notice.ts';
import { isPsfNotice } from '../../lib/notice/recognise/is-psf-notice.ts';
import { namesNotice } from '../../lib/notice/recognise/names-notice.ts';
import { ownNamesOf } from '../../lib/notice/recognise/own-names.ts';
import { topicsOf } from '../../lib/notice/topics.ts';
import { outline } from './outlines.ts';

const sections = '## What we collect\nYour name.\n## How we use your information\nTo write to you.';

describe('namesNotice', () => {
  test.each([
    'PyPI Privacy Notice',
    'Privacy Policy',
    'Privacy and Data Policy',
    'PyCon US 2027 Privacy Notice',
    'Python.org Privacy Notice',
    'Privacy Notice (sample)',
    'PRIVACY STATEMENT',
    'The Python Software Foundation’s Privacy Policy',
    'Privacy Notice: PyPI',
    'Privacy Notice for the Python Job Board',
    'Discussions on Python: Privacy Notice',
    'Privacy Policy | Python.org',
    'Python.org | Privacy Policy',
    'Privacy Notice - PyPI',
    'PyPI – Privacy Notice',
    'PyPI · Privacy Notice',
    'PyPI Privacy Notice 2027',
    'PyPI Privacy Notice v2',
    'PyPI Privacy Notice (version 2.1)',
    'PyPI Privacy Notice – effective January 2027',
    '🔒 PyPI Privacy Notice',
    'Privacy Notice – Updated May 2026',
    'Privacy Notice for PyCon US 2026 Proposals',
    'Privacy Notice and Cookie Policy',
    'Privacy & Cookies Policy',
    'Example Privacy Statement',
    'Cookie and Privacy Policies of the Example Club',
    'Data Protection Notice',
    'Data Privacy Statement',
    'Data protection declaration',
    'Privacy information for supporters',
    'How we handle your data',
    'How we use your personal information',
  ])('%s', (title) => expect(namesNotice(title)).toBe(true));
  test.each([
    'Updating our Privacy Notice',
    'A new Privacy Policy',
    'Terms of Service',
    'About',
    'Privacy',
    'Reducing stored IP data',
    'Changes to the Privacy Notice',
    'The job board has a new Privacy Notice',
    'We’ve rewritten our Privacy Policy',
    'Draft: PSF Privacy Notice',
    'Writing a Privacy Notice',
    'History of our Privacy Policy',
    'Our new Privacy Notice',
    'PSF Privacy Notice: Changes',
    'PSF Privacy Notice: added a processor',
    'We rewrote our old and dusty and far too long Privacy Notice',
    'PyPI Blog | Updating our Privacy Notice',
    'Our Privacy Policy has changed | Python.org',
    'Privacy Notice 2027: what is new',
    'Privacy Policy | How to write one',
    'How we built our Privacy Notice',
    'Why your data is yours',
    'Privacy Notice Generator',
    'Cookie Policy',
    'Privacy Notice for review',
    'Removed from the Privacy Notice',
    'Terms of Service | Python.org',
  ])('not %s', (title) => expect(namesNotice(title)).toBe(false));
});

function isNotice(text: string): boolean {
  const page = outline(text);
  return isPsfNotice(page, topicsOf(page.sections));
}

describe('isPsfNotice', () => {
  test.each([
    'This notice says what the Python Software Foundation (“PSF”) collects.',
    'The Python Software Foundation ("PSF") runs this site.',
    'Thanks for entrusting the Python Software Foundation with your data.',
    'The PSF may collect the following.',
    'We, the Python Software Foundation, keep little.',
    'The mirrors are run by the Python Software Foundation. We keep little.',
    'The Python Package Index ("PyPI") is a service of the Python Software Foundation ("PSF").',
    'This follows the General Data Protection Regulation (GDPR). The Python Software Foundation (“PSF”) keeps little.',
  ])('%s', (intro) => expect(isNotice(`# Privacy Notice\n${intro}\n${sections}`)).toBe(true));

  test.each([
    'This notice says what the Example Software Foundation (“ESF”) collects. The Python Software Foundation may collect more.',
    'Example Conferences collects data. It thanks the PSF.',
    'We collect data.',
    'The meetup is a fiscal sponsoree of the Python Software Foundation (“PSF”). Python Meetup Uppsala collects data.',
    'The meetup is sponsored by the Python Software Foundation (“PSF”). We collect data.',
  ])('another organisation: %s', (intro) =>
    expect(isNotice(`# Privacy Notice\n${intro}\n${sections}`)).toBe(false),
  );

  test('no sections of a notice', () => {
    expect(isNotice('# Privacy Notice\nThe PSF collects data.\n## Why\nBecause.')).toBe(false);
  });
});

describe('whose it is', () => {
  const page = (text: string) => outline(text, 'https://www.example.org/privacy');

  test.each([
    ['# Privacy Policy\nWe, the Example Foundation, care.', 'Example Foundation'],
    ['# Acme Privacy Notice\nThis page says what we collect.', 'Acme'],
    ['# Privacy Policy\nThis page says what we collect.', undefined],
  ])('%s', (text, name) => expect(controllerName(page(text))).toBe(name));

  test('its own names: as it speaks, by its title, by its host', () =>
    expect(ownNamesOf(page('# Acme Privacy Notice\nWe, the Example Foundation, care.'))).toEqual(
      new Set(['example foundation', 'acme', 'example']),
    ));
});

describe('isPrivacyNotice', () => {
  const isOne = (text: string) => {
    const page = outline(text, 'https://example.org/privacy');
    return isPrivacyNotice(page, topicsOf(page.sections));
  };

  test('any organisation’s', () => expect(isOne(`# Example Privacy Statement\n${sections}`)).toBe(true));

  test('without headings, by what it says', () => {
    const says = 'We collect your name and other personal data.\n'.repeat(7);
    expect(isOne(`# Data Protection Notice\n${says}`)).toBe(true);
  });

  test('not by its name alone', () => expect(isOne('# Privacy Policy\nComing soon.')).toBe(false));
});
