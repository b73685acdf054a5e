import { describe, expect, it } from 'vitest';
import { bare } from '../../lib/notice/language/enumerate.ts';
import { findData } from '../../lib/notice/language/find-data.ts';
import { findPurposes } from '../../lib/notice/language/find-purposes.ts';
import { findRecipients } from '../../lib/notice/language/find-recipients.ts';
import { findRights } from '../../lib/notice/language/find-rights.ts';
import { controllerCues } from '../../lib/notice/language/frames/controller.ts';
import { dataFrames } from '../../lib/notice/language/frames/data.ts';
import type { Cue } from '../../lib/notice/language/frames/frame.ts';
import {
  articleCue,
  basisNames,
  legalBasisCues,
  unnamedCue,
} from '../../lib/notice/language/frames/legal-bases.ts';
import { purposeFrames } from '../../lib/notice/language/frames/purposes.ts';
import { recipientFrames } from '../../lib/notice/language/frames/recipients.ts';
import { keeping, retentionCues } from '../../lib/notice/language/frames/retention.ts';
import { rightFrames } from '../../lib/notice/language/frames/rights.ts';
import { sharingCues } from '../../lib/notice/language/frames/sharing.ts';
import {
  automatedCues,
  childrenCues,
  dpoCues,
  securityCues,
  sourceCues,
} from '../../lib/notice/language/frames/statements.ts';
import { transferCues } from '../../lib/notice/language/frames/transfers.ts';
import { leadIns, leadsTo } from '../../lib/notice/language/lead-ins.ts';
import { type Found, foundText, type Said, saidIn } from '../../lib/notice/language/said.ts';

/** What the frame of this name gives of a sentence. */
function givenBy(name: string, sentence: string, find: (said: Said) => Found[]): string[] {
  const said = saidIn(sentence);
  return find(said).flatMap(({ frame, ...span }) => (frame === name ? [foundText(said, span)] : []));
}

const tables: [
  string,
  { name: string; reads: Record<string, string[]>; leaves: string[] }[],
  (said: Said) => Found[],
][] = [
  ['data', dataFrames, (said) => findData(said)],
  [
    'purposes',
    Object.entries(purposeFrames).map(([name, frame]) => ({ name, ...frame })),
    (said) => findPurposes(said),
  ],
  ['recipients', recipientFrames, findRecipients],
];

describe.each(tables)('the frames of %s', (_, frames, find) => {
  it.each(frames)('$name reads its sentences and leaves the others', ({ name, reads, leaves }) => {
    for (const [sentence, items] of Object.entries(reads)) {
      const given = givenBy(name, sentence, find);
      expect([sentence, ...given.map(bare)]).toEqual([sentence, ...items.map(bare)]);
    }
    for (const sentence of leaves) expect([sentence, ...givenBy(name, sentence, find)]).toEqual([sentence]);
  });

  it('have names of their own', () => {
    expect(new Set(frames.map(({ name }) => name)).size).toBe(frames.length);
  });

  it('each have sentences to read', () => {
    expect(frames.filter(({ reads }) => Object.keys(reads).length === 0)).toEqual([]);
  });
});

describe('the frames of rights', () => {
  it.each(rightFrames)('$name', ({ reads, leaves }) => {
    const given = (sentence: string) =>
      findRights(saidIn(sentence)).map(({ kind, text }) => `${kind}: ${text}`);
    for (const [sentence, rights] of Object.entries(reads)) expect(given(sentence)).toEqual(rights);
    for (const sentence of leaves) expect([sentence, ...given(sentence)]).toEqual([sentence]);
  });
});

const cueTables: [string, Cue[], RegExp?][] = [
  ['sharing', sharingCues],
  ['the controller', controllerCues],
  ['retention', retentionCues, keeping],
  ['transfers', transferCues],
  ['legal bases', [...legalBasisCues, articleCue, unnamedCue]],
  ['sources', sourceCues],
  ['automated decisions', automatedCues],
  ['children', childrenCues],
  ['security', securityCues],
  ['the DPO', dpoCues],
];

describe.each(cueTables)('the cues of %s', (_, cues, needs) => {
  const isTold = ({ says, unless }: Cue, sentence: string) =>
    says.test(sentence) && !unless?.test(sentence) && (needs?.test(sentence) ?? true);

  it.each(cues)('$name', (cue) => {
    expect(cue.reads.filter((sentence) => !isTold(cue, sentence))).toEqual([]);
    expect(cue.leaves.filter((sentence) => isTold(cue, sentence))).toEqual([]);
    expect(cue.reads).not.toEqual([]);
  });
});

it.each(leadIns)('a lead-in to $topic', ({ topic, reads }) => {
  for (const sentence of reads) expect([sentence, leadsTo(sentence)]).toEqual([sentence, topic]);
});

it.each(basisNames)('what is called $basis', ({ basis, reads }) => {
  for (const words of reads) {
    expect([words, basisNames.find(({ says }) => says.test(words))?.basis]).toEqual([words, basis]);
  }
});
