/**
 * The sites of the Python Software Foundation (PSF), as tables: where its notices stand, which hosts are its
 * own, and which notice governs each. A new host or notice is a new row here, and touches no code.
 */

/**
 * The hosts on which the PSF's privacy notices stand.
 * Only these are asked for as host permissions, and only there does the detector run.
 */
export const noticeHosts = [
  // The home of every current notice, and of the policies before them.
  'policies.python.org',
  // `https://www.python.org/privacy/`, the policy until 2024.
  'www.python.org',
] as const;

/** The only host a notice is ever fetched from. */
export const noticeOrigin = 'https://policies.python.org';

/** A notice by its address and its own heading. */
export interface KnownNotice {
  url: string;
  title: string;
}

const pypi = { url: `${noticeOrigin}/pypi.org/Privacy-Notice/`, title: 'PyPI Privacy Notice' };
const python = { url: `${noticeOrigin}/python.org/Privacy-Notice/`, title: 'Python.org Privacy Notice' };
const pycon = { url: `${noticeOrigin}/us.pycon.org/Privacy-Notice/`, title: 'PyCon US Privacy Notice' };
const psf = { url: `${noticeOrigin}/PSF-Privacy-Notice/`, title: 'PSF Privacy Notice' };

/** The PSF's current notices, in the order in which they are offered to open. */
export const notices = { pypi, python, pycon, psf } satisfies Record<string, KnownNotice>;

/**
 * Each of these hosts and all below it are the PSF's.
 *
 * Not here, though related:
 * - `pycon.org`: its other subdomains belong to the conferences of other organisers;
 * - `pyfound.blogspot.com`: the PSF's blog, but on Google's host, under Google's own notice;
 * - `pythonhosted.org`: what PyPI's users uploaded, not pages of the PSF.
 */
const psfDomains = ['python.org', 'pypi.org', 'us.pycon.org'];

/** True for the PSF's own hosts: exactly, or below a dot, so that `pypi.org.example.com` is refused. */
export function isPsfHost(hostname: string): boolean {
  return psfDomains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
}

/** Exact hosts, and the notice that governs each where the page itself does not link to one. */
export const governedHosts: Record<string, { notice: KnownNotice; reason: string }> = {
  'pypi.org': { notice: pypi, reason: 'It is PyPI itself.' },
  'test.pypi.org': { notice: pypi, reason: 'It is PyPI’s test instance, with accounts of its own.' },
  'docs.pypi.org': { notice: pypi, reason: 'It is PyPI’s documentation.' },
  'blog.pypi.org': { notice: pypi, reason: 'It is PyPI’s blog.' },
  'python.org': { notice: python, reason: 'It is python.org itself.' },
  'www.python.org': { notice: python, reason: 'It is python.org itself.' },
  'docs.python.org': { notice: python, reason: 'It is python.org’s documentation.' },
  'us.pycon.org': { notice: pycon, reason: 'It is PyCon US itself.' },
  'policies.python.org': {
    notice: psf,
    reason: 'It holds the PSF’s policies, and this notice lies beneath all of its services’ notices.',
  },
};

/** Addresses that once held a notice, without `www.`, scheme and closing slash, and what took their place. */
export const successors: Record<string, KnownNotice> = {
  // Many pages of python.org and its mirrors still link to it.
  'python.org/privacy': python,
  'policies.python.org/python.org/Privacy-Policy': python,
  'policies.python.org/us.pycon.org/Privacy-Policy': pycon,
};
