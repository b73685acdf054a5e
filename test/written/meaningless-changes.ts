import type { WrittenNotice, WrittenSection } from './notice.ts';
import type { Wrapping } from './to-html.ts';

/** Changes to a notice that change nothing of what it says. */
export const meaninglessChanges: [name: string, change: (notice: WrittenNotice) => WrittenNotice][] = [
  ['headings numbered', inEach((section, at) => ({ ...section, heading: `${at}. ${section.heading}` }))],
  [
    'headings numbered as sections',
    inEach((section, at) => ({ ...section, heading: `Section ${at}: ${section.heading}` })),
  ],
  ['headings in capitals', inEach((section) => ({ ...section, heading: section.heading.toUpperCase() }))],
  [
    'headings in small letters',
    inEach((section) => ({ ...section, heading: section.heading.toLowerCase() })),
  ],
  [
    'headings with a full stop',
    // With nothing beneath, such a heading may be read as a sentence of its own.
    inEach((section) =>
      section.blocks.length === 0
        ? section
        : { ...section, heading: `${section.heading}.`.replace('?.', '?') },
    ),
  ],
  ['headings one level deeper', inEach((section) => ({ ...section, level: 3 }))],
  [
    'sections in another order',
    ({ sections: [head, ...rest] }) => ({ sections: [...(head ? [head] : []), ...rest.reverse()] }),
  ],
];

/** The first section, with the notice's own name, stays as it is. */
function inEach(change: (section: WrittenSection, at: number) => WrittenSection) {
  return ({ sections: [head, ...rest] }: WrittenNotice): WrittenNotice => ({
    sections: [...(head ? [head] : []), ...rest.map((section, index) => change(section, index + 1))],
  });
}

/** Markup around a page's parts that changes nothing of what it says. */
export const meaninglessWrappings: [name: string, wrapping: Wrapping][] = [
  ['indented', { ...plain(), between: '\n    ' }],
  ['sections', { ...plain(), section: (html) => `<section>${html}</section>` }],
  [
    'divisions',
    {
      ...plain(),
      section: (html) => `<div class="md-x"><div>${html}</div></div>`,
      block: (html) => `<div>${html}</div>`,
    },
  ],
  ['spans', { ...plain(), run: (html) => `<span>${html}</span>` }],
  ['comments', { ...plain(), between: '<!-- We collect your blood type. -->' }],
  ['soft hyphens', { ...plain(), run: (html) => html.replace(/\b(\w{3})(\w{3})/, '$1\u00AD$2') }],
  [
    'scripts',
    { ...plain(), block: (html) => `${html}<script>const said = "We collect your blood type."</script>` },
  ],
];

function plain(): Wrapping {
  return { section: (html) => html, block: (html) => html, run: (html) => html, between: '' };
}
