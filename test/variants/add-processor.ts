import { findProcessorList } from './parts.ts';

/** A processor that no real notice names, as the reader must find it. */
export const newProcessor = {
  name: 'Quillfjord Badgeworks',
  purpose: 'to print name badges on site',
  dataHandling: 'We send them your name, badge number, and country.',
  dataSent: ['name', 'badge number', 'country'],
  personalData: null,
  dpa: 'https://quillfjord.example/legal/dpa',
  privacyPolicy: 'https://quillfjord.example/privacy',
  otherLinks: [],
};

/** One more entry in the list of processors, in the middle. */
export function addProcessor(document: Document): void {
  const list = findProcessorList(document);
  if (!list) return;
  const item = document.createElement('li');
  item.append(
    `${newProcessor.name} ${newProcessor.purpose}. ${newProcessor.dataHandling} Their use of them is subject to the `,
    makeLink(document, 'Data Processing Addendum', newProcessor.dpa),
    ' between Quillfjord and the PSF and to the Quillfjord ',
    makeLink(document, 'Privacy Policy', newProcessor.privacyPolicy),
    '.',
  );
  list.insertBefore(item, list.children[1] ?? null);
}

function makeLink(document: Document, text: string, url: string): HTMLElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = text;
  return link;
}
