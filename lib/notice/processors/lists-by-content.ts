import type { Passage } from '../passages.ts';
import type { Topic } from '../topics.ts';
import { listsCompanies } from './columns.ts';
import { headsEntry } from './heads-entry.ts';
import { namesDpa } from './link-roles.ts';

/**
 * Takes a notice's lines; gives the items and rows that list processors though no heading or lead-in says so: a DPA
 * linked beside a name, columns of companies and what they are for, or several lines of "Acme to host the website".
 */
export function listsByContent(passages: Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  let list: Passage[] = [];
  const close = () => {
    for (const passage of chosenOf(list)) found.add(passage);
    list = [];
  };
  for (const passage of passages) {
    const [first] = list;
    const isListed = passage.line.kind === 'item' || passage.line.kind === 'row';
    if (first && (!isListed || first.section !== passage.section || first.leadIn !== passage.leadIn)) close();
    if (isListed && mayList(passage)) list.push(passage);
  }
  close();
  return found;
}

/** Lists of such sections are of what their heading or lead-in says. */
const said: (Topic | undefined)[] = ['processors', 'data', 'rights', 'changes', 'contact', 'dpo'];

function mayList({ denied, listOf, topic, isAnalytics }: Passage): boolean {
  return !denied && !isAnalytics && !said.includes(listOf ?? topic);
}

function chosenOf(list: Passage[]): Passage[] {
  const companies = list.filter(({ line }) => line.columns && listsCompanies(line.columns));
  const items = list.filter(({ line }) => !line.columns);
  const named = items.filter(headsEntry);
  const linked = named.filter(({ line }) =>
    line.links.some(({ start, end }) => namesDpa(line.text.slice(start, end))),
  );
  if (linked.length > 0) return [...companies, ...named];
  return named.length >= 2 && named.length * 2 > items.length ? [...companies, ...named] : companies;
}
