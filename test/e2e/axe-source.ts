import axe from 'axe-core';

/** One rule that a page breaks, and where. */
export interface Violation {
  id: string;
  elements: string[];
}

/** Checks a page by the rules of WCAG 2.2 AA and best practice; to be sent to it, for a script of ours may not be loaded. */
export const axeSource = new Function(`return (async () => {
  ${axe.source};
  const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => ({ id, elements: nodes.map(({ target }) => target.join(' ')) }));
})()`);
