import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import {
  categoryTerms,
  dataTerms,
  legalBasisTerms,
  purposeTerms,
  rightTerms,
  safeguardTerms,
} from '../../../lib/notice/export/dpv-mapping.ts';
import { jsonLdContext } from '../../../lib/notice/export/json-ld-context.ts';
import { toJsonLd } from '../../../lib/notice/export/to-json-ld.ts';
import { makeNotice } from '../make-notice.ts';
import { type Expanded, fromJsonLd, sayable } from './from-json-ld.ts';
import { fullNotice } from './full-notice.ts';

const ours = /^https:\/\/w3id\.org\/dpv/;
const expand = async (document: object): Promise<Expanded[]> =>
  // `safe` fails where a name means nothing; a context elsewhere would be asked for, and there is none.
  (await jsonld.expand(document, { safe: true, documentLoader: refuse })) as Expanded[];
const refuse = (url: string) => Promise.reject(new Error(`asked for ${url}`));

test('expands, and the way back gives all that DPV can say', async () => {
  const base = makeNotice({
    url: 'https://policies.python.org/PSF-Privacy-Notice/',
    title: 'PSF Privacy Notice',
  });
  const read = fromJsonLd(await expand(toJsonLd([fullNotice, base])));
  expect(read).toEqual([sayable(fullNotice), sayable(base)]);
});

test('an addendum and its base notice are layers of one notice', async () => {
  const graph = await expand(toJsonLd([fullNotice]));
  const layered = graph.find((node) => node['@type']?.includes('https://w3id.org/dpv#LayeredNotice'));
  expect(layered?.['https://w3id.org/dpv#hasNoticeLayer']).toEqual([
    { '@id': fullNotice.url },
    { '@id': fullNotice.addendumTo?.url },
  ]);
});

test('it is plain JSON', () => {
  const document = toJsonLd([fullNotice]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test('what a term fits has it, and the notice’s words stand in any case', async () => {
  const [node] = await expand(toJsonLd([fullNotice]));
  const [process] = node?.['https://w3id.org/dpv#hasProcess'] ?? [];
  const typesOf = (property: string, label: string) =>
    process?.[`https://w3id.org/dpv#${property}`]
      ?.find((one) => one['http://www.w3.org/2000/01/rdf-schema#label']?.[0]?.['@value'] === label)
      ?.['@type']?.map((term) => term.replace(/.*\//, ''));
  expect(typesOf('hasPersonalData', 'Email addresses')).toEqual(['dpv#PersonalData', 'pd#EmailAddress']);
  expect(typesOf('hasPersonalData', 'something of other')).toEqual(['dpv#PersonalData']);
  expect(typesOf('hasPurpose', 'To prevent fraud')).toEqual([
    'dpv#Purpose',
    'dpv#FraudPreventionAndDetection',
  ]);
  expect(typesOf('hasPurpose', 'To water the plants')).toEqual(['dpv#Purpose']);
});

describe('terms', () => {
  const known = readFileSync(join(import.meta.dirname, 'used-terms.txt'), 'utf8')
    .trim()
    .split('\n');

  test('every term that the tables or a file can hold is in the list of used terms, and no other', async () => {
    const document = toJsonLd([fullNotice]);
    const inFile = termsIn(await expand(document));
    const spaces: Record<string, unknown> = jsonLdContext;
    const inTables = [categoryTerms, legalBasisTerms, rightTerms]
      .flatMap((table) => Object.values(table))
      .concat([dataTerms, purposeTerms, safeguardTerms].flatMap((rows) => rows.map(([term]) => term)))
      .flatMap((term) => term?.replace(/^([\w-]+):/, (_, prefix) => String(spaces[prefix])) ?? []);
    expect([...new Set([...inFile, ...inTables])].sort()).toEqual(known);
  });

  // The terms as the vocabulary's authors publish them stand beside this checkout, not in it.
  const list = join(import.meta.dirname, '../../../../shared/dpv/terms.csv');
  test.runIf(existsSync(list))('every used term is one of DPV 2.3, property or class as used', () => {
    const types = new Map(
      readFileSync(list, 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split(',').slice(0, 2) as [string, string]),
    );
    expect(
      known.filter((term) => types.get(term) !== (/#(?:has|is)[A-Z]/.test(term) ? 'property' : 'class')),
    ).toEqual([]);
  });
});

/** All of DPV's names in an expanded graph. */
function termsIn(node: unknown): string[] {
  if (typeof node === 'string') return ours.test(node) ? [node] : [];
  if (Array.isArray(node)) return node.flatMap(termsIn);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [...termsIn(key), ...termsIn(value)]);
}
