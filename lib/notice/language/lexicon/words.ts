/** A set of words, as a table writes them: parted by spaces. */
export function words(...rows: string[]): Set<string> {
  return new Set(rows.join(' ').trim().split(/\s+/));
}

/** The singular of a noun, or the word itself: "addresses" → "address", "queries" → "query". */
export function singular(word: string): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  const own = word.replace(/'s?$/, '');
  const made = irregular.get(own) ?? regular(own);
  if (singulars.size < 5000) singulars.set(word, made);
  return made;
}

function regular(word: string): string {
  if (!/s$/.test(word) || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Asked again and again for the same few words; bounded, because a page may hold any number of others. */
const singulars = new Map<string, string>();

/** "cookies" is no "cooky". */
const irregular = new Map(
  Object.entries({
    cookies: 'cookie',
    movies: 'movie',
    selfies: 'selfie',
    children: 'child',
    people: 'person',
    criteria: 'criterion',
    analyses: 'analysis',
    diagnoses: 'diagnosis',
    bases: 'basis',
    gps: 'gps',
    sms: 'sms',
    ios: 'ios',
    dns: 'dns',
    tls: 'tls',
    os: 'os',
    isps: 'isp',
    ips: 'ip',
    ids: 'id',
    urls: 'url',
    news: 'news',
    lens: 'lens',
    addresses: 'address',
    status: 'status',
    statuses: 'status',
    analytics: 'analytics',
    diagnostics: 'diagnostics',
    statistics: 'statistics',
    demographics: 'demographics',
    biometrics: 'biometrics',
    particulars: 'particulars',
    logistics: 'logistics',
  }),
);
