/**
 * What the name of a company or service looks like in running text: "Stripe", "Amazon Web Services (AWS)", "npm, Inc.",
 * "hCaptcha". At most seven words, so that no text makes it slow.
 */
const word = String.raw`(?:[A-Z][\p{L}\w&+®™-]*(?:\.[a-z]{2,4}\b|\.js\b|['’]s(?= [A-Z]))?|[a-z]{1,12}-?[A-Z][\p{L}\w-]*|[a-z]{2,20}(?= (?:UG|GmbH|AG|Inc|Ltd|LLC|SE|BV)\b)|\d[A-Z]?[a-z]+[A-Z]?\w*)`;
const legal = String.raw`(?:,? (?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Co|Limited|S\.?A|SARL|AG|BV|B\.V|AB|PBC|UG|SE|SAS|e\.V|plc|OÜ)\b\.?)`;
export const namePattern = String.raw`${word}(?: (?:${word}|of (?=[A-Z])|for (?=[A-Z])|& (?=[A-Z])|\d{1,3}\b)){0,6}${legal}?(?: \([A-Z][\w.,& -]{0,40}\))?`;

/** Several of them: "Stripe and PayPal", "Acme, Beta, or Gamma". */
export const namesPattern = String.raw`(?:the )?${namePattern}(?:(?:, (?:and |or )?| and | or | \/ |\/| as well as )(?:the )?${namePattern}){0,7}`;

/** Takes what `namesPattern` matched; gives the names, without those that name nobody. */
export function namesIn(text: string): string[] {
  return text
    .split(
      /, (?!(?:Inc|Ltd|LLC|GmbH|Corp|Co)\b)(?:and |or )?| and (?=(?:the )?\S*[A-Z])| or (?=(?:the )?\S*[A-Z])| as well as | ?\/ ?(?=[A-Z])/,
    )
    .map((name) =>
      name
        .replace(/^the /, '')
        .replace(/['’]s$/, '')
        .trim(),
    )
    .filter(isProperName);
}

/** Whether some word of it is more than a term of notices, of law or of the web written large. */
export function isProperName(name: string): boolean {
  if (name.length < 2 || name.length > 80 || isDate.test(name) || isThing.test(name)) return false;
  // "Code for America": plain words make a name of its own.
  if (/^\p{Lu}\w+ (?:for|of) \p{Lu}\w+$/u.test(name)) return true;
  const words = name
    .replace(/[()]/g, '')
    .split(/[\s/-]+/)
    .map((one) =>
      one
        .toLowerCase()
        .replace(/['’]s$|[^\p{L}\p{N}.]/gu, '')
        .replace(/\.$/, ''),
    );
  return words.some((one) => one !== '' && !/^\d+$/.test(one) && !common.has(one));
}

/** "Preference Cookies", "Privacy Act", "Personal Data": whatever stands before. */
const isThing =
  /\b(?:cookies?|data|information|acts?|laws?|regulations?|directives?|frameworks?|clauses|agreements?|polic(?:y|ies)|notices?|terms|terms of (?:use|service)|rights?|framework|addendum|protocol|encryption|standards?|customers?|users?|members?|commission|court|authority|authorities|providers?|parties|partners|processors?|vendors|companies)$/i;

/** Whether a sentence has a word in capitals that may be of such a name: a quick look, which leaves out most sentences. */
export function mayNameService(sentence: string): boolean {
  return (sentence.match(capitalised) ?? []).some((one) => !common.has(one.toLowerCase()));
}

const capitalised = /(?<![\p{L}\d])[\p{Ll}\d]*\p{Lu}[\p{L}\d.]*[\p{L}\d]/gu;

const isDate =
  /^(?:\d{4}-\d{2}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?: \d|$))/;

/** Words that notices write large and that name no company. The controller's own are among them, in the plain. */
const common = new Set(
  `a an the we our us you your yours they their them its it this that these those any all some other others each both i my me he she who what when where why how which
  if as at by for from in of on or and to with not no please note see also such only may can will do does
  account accounts act ad ads address addresses advertising advertisement advertisements affiliate affiliates agreement agreements analytics anonymous api app application applications apps article articles authority authorities
  automated automatic basis browser browsers business children client clients cloud code collected communication communications community company companies complaint conditions consent content contact contract contracts contractors controller controllers cookie cookies country countries court customer customers
  data database databases day days delivery details developer developer's device devices directive directives disclosure dns document documents dpa dpf dpo
  e-commerce email e-mail emails employees encryption error errors european union economic area eu eea uk us usa u.s u.s.a europe america union event events external
  facilities features file files firewall firewalls form forms foundation framework function functions gdpr ccpa cpra coppa government group
  help hosting hosts html html5 http https identification identifier identifiers information infrastructure internal internet ip isp item items
  javascript json kingdom states united language law laws layer legal legitimate interest interests license link links list local localstorage storage location locations log login logs
  machine learning artificial intelligence ai mail mailing mailings maintenance management marketing measures media member members message messages metrics mobile monitoring
  name names necessary network networks newsletter newsletters notice notices number object objects online operator order orders organisation organisations organization organizations overview
  page pages part participants partner partners party parties password passwords payment payments pci performance permission person personal phone photos platform platforms policy policies privacy process processing processor processors subprocessor subprocessors sub product products profile profiles project protection protocol provider providers public purpose purposes pixel pixels beacon beacons tag tags web
  question questions recipient recipients record records registration regulation regulations report reports request requests research retention right rights
  sdk section secure security server servers service services session settings shop site sites sms social socket ssl tls sla staff standard statement statistics store support supplier suppliers survey surveys system systems
  team technical technologies technology telemetry term terms third tool tools track tracking traffic transfer transfers transport transparency uniform url usage use user users vendor vendors video videos visitor visitors web website websites wifi work
  oauth oauth2 openid saml aes sha pgp gpg xml css webrtc bluetooth gps nfc rfid ajax php vpn ssh git imap smtp rss flash shared similar aggregated enforcement log functional preference essential analytical targeting strictly
  id ids geolocation improvements improvement analysis identity facilitate assist perform provide comply run serve
  python pypi psf pycon python.org pypi.org index package software android ios macos
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  germany france ireland netherlands canada switzerland luxembourg austria spain italy japan india australia brazil singapore california virginia delaware nevada colorado connecticut utah texas oregon england scotland sweden finland norway denmark belgium poland israel
  clauses contractual scc sccs bcr shield swiss english name: member's inc ltd llc gmbh corp`
    .split(/\s+/)
    .filter(Boolean),
);
