import type { DataItem, Fact, Notice, Purpose } from '../../lib/notice/model.ts';
import type { Gold, GoldPhrase } from './corpus.ts';

/** How a reading compares with what a careful reader found. */
export interface Comparison {
  /** What must be equal and is not, one line each. */
  differences: string[];
  /** Items in prose: how many the gold names, and which of them were not found. */
  prose: { expected: number; missed: string[] };
  /** Items reported that the gold does not have. */
  extra: string[];
  /** All items reported. */
  reported: number;
}

/** Takes a reading and the gold of the same page. */
export function compareWithGold(notice: Notice, gold: Gold): Comparison {
  const differences: string[] = [];
  const same = (what: string, got: unknown, wanted: unknown) => {
    if (JSON.stringify(got) !== JSON.stringify(wanted)) {
      differences.push(`${what}: got ${JSON.stringify(got)}, wanted ${JSON.stringify(wanted)}`);
    }
  };
  const recovered = (text: string) => gold.recoveredText?.[text] ?? text;

  same('title', notice.title, gold.title);
  same('site', notice.site, gold.site);
  same('lastUpdated', notice.lastUpdated, gold.lastUpdated);
  same(
    'addendumTo',
    notice.addendumTo ?? null,
    gold.addendumTo ? { title: gold.addendumTo, url: gold.addendumToUrl } : null,
  );
  same(
    'aggregateAnalytics',
    notice.aggregateAnalytics.map(analytics),
    gold.aggregateAnalytics.map(analytics),
  );
  same(
    'optIn',
    notice.purposes.filter(({ optIn }) => optIn).map(({ text }) => text),
    gold.optIn.map(recovered),
  );
  same(
    'processors',
    notice.processors.map(({ name }) => name),
    gold.processors.map(({ name }) => name),
  );
  for (const wanted of gold.processors) {
    const got = notice.processors.find(({ name }) => name === wanted.name);
    if (!got) continue;
    const field = (name: string) => `${wanted.name}, ${name}`;
    same(field('purpose'), got.purpose ?? null, wanted.purpose && recovered(wanted.purpose));
    same(
      field('dataHandling'),
      got.dataHandling ?? null,
      wanted.dataHandling && recovered(wanted.dataHandling),
    );
    same(field('dataSent'), got.dataSent, wanted.dataSent ?? []);
    same(field('personalData'), got.personalData, wanted.personalData);
    same(field('dpa'), got.dpa?.url ?? null, wanted.dpa);
    same(field('privacyPolicy'), got.privacyPolicy?.url ?? null, wanted.privacyPolicy);
    same(field('otherLinks'), got.otherLinks.map(textAndUrl), wanted.otherLinks.map(textAndUrl));
  }

  const stands = (
    what: string,
    phrases: string | string[] | null | undefined,
    facts: (Fact | undefined)[],
  ) => {
    for (const phrase of [phrases ?? []].flat()) {
      if (!facts.some((fact) => fact && (fact.text.includes(phrase) || fact.quote.includes(phrase)))) {
        differences.push(`${what} lacks “${phrase}”`);
      }
    }
  };
  stands('rights', gold.rights, notice.rights);
  stands('retention', gold.retention, notice.retention);
  stands('retention', gold.retentionOther, notice.retention);
  stands('transfers', gold.transfers, notice.transfers);
  stands('sharing', gold.sharing, notice.sharing);
  stands('contact', gold.contact, [notice.contact]);
  stands('changesPolicy', gold.changesPolicy, [notice.changesPolicy]);
  stands('controller', gold.controllerQuote, [notice.controller]);

  const data = compareItems(notice.dataCollected, gold.dataCollected.map(recovered), gold.dataCollectedProse);
  const purposes = compareItems(notice.purposes, gold.purposes.map(recovered), gold.purposesProse);
  differences.push(...data.lost, ...purposes.lost);
  for (const { item, quote } of gold.dataMentionedAsExample ?? []) {
    if (notice.dataCollected.some((found) => found.text === item && found.quote.includes(quote))) {
      differences.push(`reported, but only an example: ${item}`);
    }
  }
  return {
    differences,
    prose: {
      expected: (gold.dataCollectedProse?.length ?? 0) + (gold.purposesProse?.length ?? 0),
      missed: [...data.missed, ...purposes.missed],
    },
    extra: [...data.extra, ...purposes.extra],
    reported: notice.dataCollected.length + notice.purposes.length,
  };
}

function compareItems(items: (DataItem | Purpose)[], listed: string[], prose: GoldPhrase[] = []) {
  const left = [...items];
  const lost = listed.filter((text) => {
    const at = left.findIndex((item) => item.text === text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const found = new Set<Fact>();
  const missed = prose.filter((phrase) => {
    const fact = left.find((item) => isMeant(item, phrase));
    if (fact) found.add(fact);
    return !fact;
  });
  return {
    lost: lost.map((text) => `item lacking: ${text}`),
    missed: missed.map(({ item }) => item),
    extra: left.filter((item) => !found.has(item)).map(({ text }) => text),
  };
}

/** An item counts as found where its words stand in the item's text and its quote overlaps. */
function isMeant({ text, quote }: Fact, phrase: GoldPhrase): boolean {
  const [have, source, wanted] = [stems(text), stems(quote).join(' '), stems(phrase.quote).join(' ')];
  const words = stems(phrase.item.replace(/\([^)]*\)/g, ''));
  return words.every((word) => have.includes(word)) && (source.includes(wanted) || wanted.includes(source));
}

function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z\d]+/g) ?? []).map((word) => word.replace(/(?:ed|s)$/, ''));
}

function analytics({ tool, selfHosted, data }: Gold['aggregateAnalytics'][number]) {
  return { tool, selfHosted, data };
}

function textAndUrl({ text, url }: { text: string; url: string }) {
  return { text, url };
}
