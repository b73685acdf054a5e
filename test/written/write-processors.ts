import { type Block, link, paragraph, type Run, textOf } from './markup.ts';
import type { Becomes, Said, SaidLink } from './notice.ts';
import * as words from './words.ts';
import { capital, type Passage, type Writer } from './writer.ts';

/** Ways to say which companies handle the data. */
export const processorPassages: ((writer: Writer) => Passage)[] = [
  list,
  table,
  definitions,
  prose,
  boldParagraphs,
];

type Processor = Extract<Said, { list: 'processors' }>;

/** A company, and sentences about it whose order is free. */
interface Company {
  name: string;
  use: string;
  said: Omit<Processor, 'list' | 'quote' | 'name' | 'purpose'>;
  sentences: Run[][];
  dpa?: Run;
  policy?: Run;
}

function company(writer: Writer, [name, site]: [string, string]): Company {
  const found: Company = {
    name,
    use: writer.pick(words.uses),
    said: { dataSent: [], otherLinks: [] },
    sentences: [],
  };
  const kind = writer.below(6);
  if (kind < 3) {
    const [sentence, sent] = writer.pick(words.handling);
    found.said.dataHandling = sentence;
    found.said.dataSent = sent;
    found.sentences.push([sentence]);
  } else if (kind === 3) {
    const sentence = writer.pick(words.deniedHandling);
    found.said.dataHandling = sentence;
    found.said.personalData = false;
    found.sentences.push([sentence]);
  } else if (kind === 4) {
    const sentence = writer.pick(words.restrictedHandling);
    found.said.dataHandling = sentence;
    found.sentences.push([sentence]);
  }
  const add = (role: 'dpa' | 'privacyPolicy', text: string): Run => {
    const url = `https://${site}.example/${writer.pick(['legal', 'about', 'trust'])}/${role === 'dpa' ? 1 : 2}`;
    found.said[role] = { text, url, written: 'link' };
    return link(text, url);
  };
  if (writer.below(4) > 0) found.dpa = add('dpa', writer.pick(words.dpaNames));
  if (writer.below(3) > 0) found.policy = add('privacyPolicy', writer.pick(words.policyNames));
  return found;
}

const companiesFor = (writer: Writer, most: number): Company[] =>
  writer.take(words.companies, 1, most).map((named) => company(writer, named));

/** The sentences on its terms, in either order, and perhaps a link that is neither. */
function terms(writer: Writer, { dpa, policy, said, name }: Company): Run[][] {
  const sentences: Run[][] = [];
  if (dpa) {
    sentences.push(
      writer.pick<Run[]>([
        ['Their use of this information is subject to the ', dpa, ' between them and PSF.'],
        ['See the ', dpa, '.'],
        ['It is governed by their ', dpa, '.'],
      ]),
    );
  }
  if (policy)
    sentences.push(
      writer.pick<Run[]>([
        ['See also their ', policy, '.'],
        ['Read their ', policy, '.'],
      ]),
    );
  if (writer.below(4) === 0) {
    const other: SaidLink = {
      text: writer.pick(words.otherNames),
      url: `https://${encodeURIComponent(name.split(/\W/)[0] ?? '')}.example/more`.toLowerCase(),
      written: 'link',
    };
    said.otherLinks.push(other);
    sentences.push(['Their ', link(other.text, other.url), ' apply.']);
  }
  return writer.flip() ? sentences.reverse() : sentences;
}

/** "Acme to host our website. They receive … See the DPA." */
function running(writer: Writer, one: Company, opening: Run[]): Run[][] {
  if (writer.below(4) === 0 && one.dpa && one.policy) {
    return [[...opening, ' (', one.dpa, ', ', one.policy, ').'], ...one.sentences];
  }
  return [[...opening, '.'], ...one.sentences, ...terms(writer, one)];
}

const joined = (sentences: Run[][]): Run[] =>
  sentences.flatMap((sentence, index) => (index > 0 ? [' ', ...sentence] : sentence));

const processor = ({ name, use, said }: Company, quote: string): Said => ({
  list: 'processors',
  name,
  purpose: use,
  quote,
  ...said,
});

/** One line for each company. */
function entries(all: { one: Company; sentences: Run[][] }[], block: (lines: Run[][]) => Block[]): Passage {
  return {
    blocks: block(all.map(({ sentences }) => joined(sentences))),
    said: all.map(({ one, sentences }) => processor(one, textOf(joined(sentences)))),
    sentences: all.flatMap(({ sentences }) =>
      sentences.map((text) => ({ text: textOf(text), becomes: 'fact' as const })),
    ),
  };
}

function list(writer: Writer): Passage {
  const all = companiesFor(writer, 12).map((one) => ({
    one,
    sentences: running(writer, one, [`${one.name} ${one.use}`]),
  }));
  const found = entries(all, (items) => [{ as: 'list', items }]);
  if (writer.flip()) return found;
  const leadIn = writer.pick(['We use the following third party services:', 'Specifically, we use:']);
  return {
    ...found,
    blocks: [paragraph(leadIn), ...found.blocks],
    sentences: [{ text: leadIn, becomes: 'leadIn' as Becomes }, ...found.sentences],
  };
}

function prose(writer: Writer): Passage {
  const all = companiesFor(writer, 3).map((one) => ({
    one,
    sentences: running(writer, one, [`We use ${one.name} ${one.use}`]),
  }));
  return entries(all, (lines) => lines.map((line) => paragraph(...line)));
}

function boldParagraphs(writer: Writer): Passage {
  const all = companiesFor(writer, 3).map((one) => ({
    one,
    sentences: running(writer, one, [{ text: one.name, strong: true }, ` ${one.use}`]),
  }));
  return entries(all, (lines) => lines.map((line) => paragraph(...line)));
}

/** The columns say what stands in them, whatever their order. */
function table(writer: Writer): Passage {
  const all = companiesFor(writer, 5);
  const columns = writer.several(['Name', 'Purpose', 'DPA', 'Privacy policy', 'Country'], 5, 5);
  const cellsOf = (one: Company): Run[][] =>
    columns.map((column): Run[] => {
      if (column === 'Name') return [one.name];
      if (column === 'Purpose') return [one.use];
      if (column === 'DPA') return [one.dpa ?? 'none'];
      return column === 'Country' ? [writer.pick(['Ireland', 'Canada', 'Japan'])] : [one.policy ?? 'none'];
    });
  const rows = all.map((one) => ({ one, cells: cellsOf(one) }));
  return {
    blocks: [{ as: 'table', columns, rows: rows.map(({ cells }) => cells), headerCells: true }],
    said: rows.map(({ one, cells }) => {
      const { dataHandling: _, personalData: __, ...said } = one.said;
      return processor(
        { ...one, said: { ...said, dataSent: [], inTable: true } },
        cells.map(textOf).join(' '),
      );
    }),
    sentences: rows.flatMap(({ cells }) =>
      cells.map((cell) => ({ text: textOf(cell), becomes: 'fact' as const })),
    ),
  };
}

function definitions(writer: Writer): Passage {
  const all = companiesFor(writer, 4).map((one) => {
    const [opening = [], ...rest] = running(writer, one, [capital(one.use)]);
    return { one: { ...one, use: capital(one.use) }, sentences: [opening, ...rest] };
  });
  return {
    blocks: [
      {
        as: 'definitions',
        pairs: all.map(({ one, sentences }) => ({ term: [one.name], definition: joined(sentences) })),
      },
    ],
    said: all.map(({ one, sentences }) => processor(one, `${one.name} ${textOf(joined(sentences))}`)),
    sentences: all.flatMap(({ one, sentences }) =>
      [one.name, ...sentences.map(textOf)].map((text) => ({ text, becomes: 'fact' as const })),
    ),
  };
}
