import type { Fact, Notice, Processor } from '../model.ts';
import { isBaseOf, sameAddress } from './base-notices.ts';
import { type Mention, sameProcessors } from './same-processors.ts';

/** What only shows where notices stand side by side. Facts lead to the sentences it rests on, each with its notice. */
export type WarningAcross =
  /** One notice links the processor's DPA, another names it without. */
  | { kind: 'dpa-in-one'; processor: string; linked: Evidence[]; unlinked: Evidence[] }
  /** Notices link different DPAs for one processor. */
  | { kind: 'two-dpas'; processor: string; dpas: { url: string; evidence: Evidence }[] }
  /** A notice speaks of a base notice of another date than the one at hand. */
  | { kind: 'base-date'; notice: Notice; base: Notice; said: string; evidence: Evidence }
  /** A notice no longer names a processor that another notice of the same service still names. */
  | { kind: 'dropped'; processor: string; before: Evidence; still: Evidence };

export interface Evidence {
  notice: Notice;
  fact: Fact;
}

/**
 * Warnings across notices. `earlier`: each notice as it was seen last before its present version, as far as known.
 */
export function warningsAcross(notices: readonly Notice[], earlier: readonly Notice[] = []): WarningAcross[] {
  return [
    ...sameProcessors(notices).flatMap(({ name, mentions }) => dpaWarnings(name, mentions)),
    ...notices.flatMap((notice) => baseDate(notice, notices)),
    ...notices.flatMap((notice) => dropped(notice, notices, earlier)),
  ];
}

function dpaWarnings(processor: string, mentions: Mention[]): WarningAcross[] {
  const perNotice = Map.groupBy(mentions, ({ notice }) => notice);
  const hasDpa = (list: Mention[]) => list.some((mention) => mention.processor.dpa);
  const linked = [...perNotice.values()]
    .filter(hasDpa)
    .flat()
    .filter((mention) => mention.processor.dpa);
  const unlinked = [...perNotice.values()].filter((list) => !hasDpa(list)).flat();
  const dpas = distinctDpas(linked);
  return [
    ...(linked.length > 0 && unlinked.length > 0
      ? [
          {
            kind: 'dpa-in-one' as const,
            processor,
            linked: linked.map(evidence),
            unlinked: unlinked.map(evidence),
          },
        ]
      : []),
    ...(dpas.length > 1 ? [{ kind: 'two-dpas' as const, processor, dpas }] : []),
  ];
}

/** A notice that links two for one processor says so itself: only addresses of different notices count. */
function distinctDpas(mentions: Mention[]): { url: string; evidence: Evidence }[] {
  const distinct: { url: string; evidence: Evidence }[] = [];
  for (const mention of mentions) {
    const url = mention.processor.dpa?.url;
    if (url === undefined || distinct.some((other) => sameDocument(other.url, url))) continue;
    distinct.push({ url, evidence: evidence(mention) });
  }
  const notices = new Set(distinct.map((one) => one.evidence.notice));
  return notices.size > 1 ? distinct : [];
}

/** The query may say which document it is; the fragment only where in it. */
function sameDocument(a: string, b: string): boolean {
  return sameAddress(a, b) && new URL(a).search === new URL(b).search;
}

const evidence = ({ notice, processor }: { notice: Notice; processor: Processor }): Evidence => ({
  notice,
  fact: processor,
});

/** "… an addendum to the PSF Privacy Notice of October 4, 2024": a date after the base notice's title, in its sentence. */
function baseDate(notice: Notice, notices: readonly Notice[]): WarningAcross[] {
  const base = notices.find((other) => isBaseOf(other, notice));
  if (!base?.lastUpdated || !notice.addendumTo) return [];
  const day = dayOf(base.lastUpdated);
  const title = notice.addendumTo.title.toLowerCase();
  for (const fact of everyFact(notice)) {
    const at = fact.quote.toLowerCase().indexOf(title);
    if (at < 0) continue;
    const said = writtenDate.exec(fact.quote.slice(at, at + title.length + 80))?.[0];
    if (said === undefined || dayOf(said) === day) continue;
    return [{ kind: 'base-date', notice, base, said, evidence: { notice, fact } }];
  }
  return [];
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const writtenDate = new RegExp(
  `\\b(?:${month} \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${month},? \\d{4}|\\d{4}-\\d{2}-\\d{2})\\b`,
  'i',
);

/** A date however written, as one number; NaN, which equals nothing, where it is none. */
const dayOf = (written: string) =>
  Date.parse(`${written.replace(/(\d)(?:st|nd|rd|th)\b/, '$1')}${/^\d{4}-/.test(written) ? 'T00:00' : ''}`);

function everyFact(notice: Notice): Fact[] {
  return [
    ...notice.unread,
    ...(notice.controller ? [notice.controller] : []),
    ...notice.sharing,
    ...notice.purposes,
    ...notice.dataCollected,
  ];
}

function dropped(notice: Notice, notices: readonly Notice[], earlier: readonly Notice[]): WarningAcross[] {
  const before = earlier.find(({ url }) => sameAddress(url, notice.url));
  if (!before) return [];
  const others = notices.filter((other) => other !== notice && isSameService(other, notice));
  return sameProcessors([before, notice, ...others]).flatMap(({ name, mentions }): WarningAcross[] => {
    const was = mentions.find((mention) => mention.notice === before);
    const still = mentions.find((mention) => others.includes(mention.notice));
    if (!was || !still || mentions.some((mention) => mention.notice === notice)) return [];
    return [{ kind: 'dropped', processor: name, before: evidence(was), still: evidence(still) }];
  });
}

/** Two notices of one site, or an addendum and its base. */
const isSameService = (a: Notice, b: Notice) => a.site === b.site || isBaseOf(a, b) || isBaseOf(b, a);
