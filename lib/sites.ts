/**
 * The hosts of the Python Software Foundation (PSF) on which its privacy notices stand.
 * Only these are asked for as host permissions, and only there does the detector run.
 */
export const noticeHosts = [
  // The home of every current notice, and of the policies before them.
  'policies.python.org',
  // `https://www.python.org/privacy/`, the policy until 2024.
  'www.python.org',
] as const;

/** Whether a host is the PSF's: one of its domains, or a name below one. */
export function isPsfHost(hostname: string): boolean {
  return ['python.org', 'pypi.org', 'pycon.org'].some(
    (domain) => hostname === domain || hostname.endsWith(`.${domain}`),
  );
}
