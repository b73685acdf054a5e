import { describe, expect, it } from 'vitest';
import { openFixture, readGold, wholePages } from '../fixtures/gold.ts';
import { readDocument } from '../read-document.ts';
import { newProcessor } from './add-processor.ts';
import { listItems } from './list-items.ts';
import { additions, variants } from './variants.ts';

const notices = wholePages.filter((name) => readGold(name).isPsfNotice);
const otherPages = wholePages.filter((name) => !readGold(name).isPsfNotice);

describe.each(notices)('%s', (fixture) => {
  const unchanged = openFixture(fixture);

  it.for(variants)('says the same with $name', ({ change }, { skip }) => {
    const changed = openFixture(fixture);
    change(changed);
    if (isSame(unchanged, changed)) return skip('nothing on this page to change');
    expect(read(changed)).toEqual(read(unchanged));
  });

  it.for(additions)('says one thing more with $name', ({ change }, { skip }) => {
    const changed = openFixture(fixture);
    change(changed);
    if (isSame(unchanged, changed)) return skip('nothing on this page to add to');
    const { processors, ...rest } = read(unchanged);
    const { processors: processorsThen, ...restThen } = read(changed);
    expect(processorsThen).toHaveLength(processors.length + 1);
    expect(processorsThen).toEqual(expect.arrayContaining([...processors, sortedDataSent(newProcessor)]));
    expect(restThen).toEqual(rest);
  });
});

describe.each(otherPages)('%s', (fixture) => {
  const status = readGold(fixture).noticeUrls ? 'notice' : 'not-a-notice';

  it.for(variants)(`is read as ${status} with $name`, ({ change }) => {
    const changed = openFixture(fixture);
    change(changed);
    expect(readDocument(changed, new URL(changed.URL)).status).toBe(status);
  });
});

function read(document: Document) {
  const result = readDocument(document, new URL(document.URL));
  if (result.status !== 'notice') throw new Error(`Read as “${result.status}”.`);
  return listItems(result.notice);
}

const isSame = (a: Document, b: Document) => a.documentElement.outerHTML === b.documentElement.outerHTML;
const sortedDataSent = (processor: typeof newProcessor) => ({
  ...processor,
  dataSent: [...processor.dataSent].sort(),
});
