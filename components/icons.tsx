import type { DataCategory } from '../lib/notice/model.ts';

/** One stroke drawing for each category of data, on a grid of 16 by 16. */
const drawings: Record<DataCategory, string> = {
  // An envelope.
  contact:
    'M2 4.5A1.5 1.5 0 0 1 3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5zM2.5 4.5 8 9l5.5-4.5',
  // A person.
  identity:
    'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8zM2.75 13.5c.5-2.3 2.5-3.5 5.25-3.5s4.75 1.2 5.25 3.5',
  // A globe.
  'online-identifier':
    'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM2 8h12M8 2c3.3 3.5 3.3 8.5 0 12M8 2c-3.3 3.5-3.3 8.5 0 12',
  // A screen on its foot.
  device: 'M3 2.5h10a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8 11.5V14M5 14h6',
  // Bars of a chart.
  usage: 'M2 14h12M4 11.5V9M8 11.5V3M12 11.5V6',
  // A bank card.
  payment: 'M3 3h10a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM2 6.5h12M4.5 10h3',
  // Two buildings.
  organisation: 'M2 14V4l6-2v12M8 6h6v8M1.5 14h13M4.75 6.5h.5M4.75 10h.5M11 9h.5M11 11.5h.5',
  // A pin on a map.
  location:
    'M8 14.5C4.8 11.3 3.25 9 3.25 6.5a4.75 4.75 0 0 1 9.5 0c0 2.5-1.55 4.8-4.75 8zM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  // A shield: data that law protects most.
  special: 'M8 1.75 13 3.5v4c0 3.2-2 5.5-5 6.75C5 13 3 10.7 3 7.5v-4zM8 5v3.5M8 11v.1',
  // Two sliders.
  preference:
    'M2 5h5.5M11.5 5H14M2 11h2.5M8.5 11H14M9.5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6.5 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  // A sheet with lines.
  content: 'M9.5 1.75H4.5a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h7a1 1 0 0 0 1-1V4.75zM9.5 1.75v3h3M6 8h4M6 11h4',
  // Three dots in a ring.
  other: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM5.25 8v.1M8 8v.1M10.75 8v.1',
};

/** The small drawing in front of a kind of data; the text beside it says it all, so it is hidden from readers aloud. */
export function CategoryIcon({ category }: { category: DataCategory }) {
  return <Stroke path={drawings[category]} />;
}

/** A mark of attention in front of a warning. */
export function WarningIcon() {
  return <Stroke path="M8 2.25 14.5 13.5h-13zM8 6.5v3.25M8 11.75v.1" />;
}

/** The drawings on the buttons of the header. */
const tools = {
  // A marker over a line.
  mark: 'M2.5 13.5h11M5 10.5l6-6.5 2 2-6 6.5H5z',
  // A lens.
  filter: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.25 10.25 14 14',
  // Two sheets.
  take: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  // A window that one leaves for another.
  page: 'M7 3.5H3a.5.5 0 0 0-.5.5v9a.5.5 0 0 0 .5.5h9a.5.5 0 0 0 .5-.5V9M9.5 2.5h4v4M13.5 2.5 7.5 8.5',
};

export function ToolIcon({ tool }: { tool: keyof typeof tools }) {
  return <Stroke path={tools[tool]} />;
}

/** The icon of Noticed: a sheet that looks back. The same drawing as `scripts/icon.svg`. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="#2f7fb8" d="M4 0h6l4 4v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2z" />
      <path fill="#a9d6f5" d="M10 0l4 4h-3a1 1 0 0 1-1-1z" />
      <path fill="#fff" d="M3 9Q8 3 13 9 8 15 3 9z" />
      <circle fill="#2f7fb8" cx="8" cy="9" r="2" />
    </svg>
  );
}

function Stroke({ path }: { path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
