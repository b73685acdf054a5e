import { describe, expect, test } from 'vitest';
import { isPsfNotice } from '../../lib/notice/recognise/is-psf-notice.ts';
import { namesNotice } from '../../lib/notice/recognise/names-notice.ts';
import { topicsOf } from '../../lib/notice/topics.ts';
import { atOnce } from '../../lib/notice/work.ts';
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
  ])('not %s', (title) => expect(namesNotice(title)).toBe(false));
});

function isNotice(text: string): boolean {
  const page = outline(text);
  return atOnce(isPsfNotice(page, atOnce(topicsOf(page.sections))));
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
