/**
 * The only way an address becomes part of the model.
 * Takes an address as written and the page's own; gives the absolute URL, or nothing where it is not http(s)
 * or carries credentials (`https://policies.python.org@evil.example/` reads as one host and leads to another).
 */
export function safeUrl(written: string, base?: string): string | undefined {
  if (isPlain.test(written)) return written;
  const url = URL.parse(written, base);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return;
  if (url.username || url.password) return;
  return url.href;
}

/** Takes an address as `safeUrl` gives it; gives its host, without a port, and its path. Cheaper than to parse it again. */
export function partsOf(url: string): { host: string; path: string } {
  const [, host = '', path = ''] = /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)[^/?#]*([^?#]*)/.exec(url) ?? [];
  return { host, path };
}

/**
 * Most addresses: https, a plain host and a plain path, which are already as the URL standard would write them. Parsing
 * all links twice took a tenth of the reading of a notice; a test holds the two together.
 */
const isPlain =
  /^https:\/\/(?:(?!xn--)[a-z][a-z\d-]*\.)+[a-z]{2,}\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?$/;
