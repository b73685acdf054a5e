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

/**
 * The places where the PSF's notices stand, and those where the policies before them stood: host, and path without its
 * closing slash. Only the PSF writes there. A page anywhere else is not taken for a notice of the PSF's, whatever it says
 * of itself: descriptions of projects, wikis, forums and mailing lists are anyone's text.
 */
const noticePlaces: { host: string; path: RegExp }[] = [
  // The notice beneath all others.
  { host: 'policies.python.org', path: /^\/PSF-Privacy-Notice$/ },
  // A service's, by its host: `/pypi.org/Privacy-Notice/`. Until 2024 it was called a policy.
  { host: 'policies.python.org', path: /^\/[a-z\d][a-z\d.-]*\/Privacy-(?:Notice|Policy)$/ },
  // The policy until 2024.
  { host: 'www.python.org', path: /^\/privacy$/ },
];

/** Whether a notice of the PSF's stands at an address, or once did. Query and fragment do not matter. */
export function isNoticePlace({
  protocol,
  host,
  pathname,
}: Pick<URL, 'protocol' | 'host' | 'pathname'>): boolean {
  const path = pathname.replace(/\/$/, '');
  return protocol === 'https:' && noticePlaces.some((place) => place.host === host && place.path.test(path));
}

/**
 * The one form in which a notice's address is fetched: a place on the notices' host, closed by a slash, without query and
 * fragment. Nothing for any other address.
 */
export function fetchableNotice(address: string): string | undefined {
  const url = URL.parse(address);
  if (!url || url.username || url.password || url.origin !== noticeOrigin || !isNoticePlace(url)) return;
  return `${noticeOrigin}${url.pathname.replace(/\/$/, '')}/`;
}

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

/** Why a notice governs a host: what part of which site it is. Each has a message of its own. */
export type SiteReason =
  | { part: 'itself' | 'test' | 'documentation' | 'blog'; site: string }
  /** It holds the policies, and this notice lies beneath all others. */
  | { part: 'policies' }
  /** The notice took the place of what stood there. */
  | { part: 'successor' };

/** Exact hosts, and the notice that governs each where the page itself does not link to one. */
export const governedHosts: Record<string, { notice: KnownNotice; reason: SiteReason }> = {
  'pypi.org': { notice: pypi, reason: { part: 'itself', site: 'PyPI' } },
  // With accounts of its own.
  'test.pypi.org': { notice: pypi, reason: { part: 'test', site: 'PyPI' } },
  'docs.pypi.org': { notice: pypi, reason: { part: 'documentation', site: 'PyPI' } },
  'blog.pypi.org': { notice: pypi, reason: { part: 'blog', site: 'PyPI' } },
  'python.org': { notice: python, reason: { part: 'itself', site: 'python.org' } },
  'www.python.org': { notice: python, reason: { part: 'itself', site: 'python.org' } },
  'docs.python.org': { notice: python, reason: { part: 'documentation', site: 'python.org' } },
  'us.pycon.org': { notice: pycon, reason: { part: 'itself', site: 'PyCon US' } },
  'policies.python.org': { notice: psf, reason: { part: 'policies' } },
};

/** Addresses that once held a notice, without `www.`, scheme and closing slash, and what took their place. */
export const successors: Record<string, KnownNotice> = {
  // Many pages of python.org and its mirrors still link to it.
  'python.org/privacy': python,
  'policies.python.org/python.org/Privacy-Policy': python,
  'policies.python.org/us.pycon.org/Privacy-Policy': pycon,
};
