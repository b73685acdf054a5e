import axe from 'axe-core';
import type { AxeViolation } from './types.ts';

interface AxeNode {
  target: string[];
}

/**
 * Runs axe-core by `evaluate`, which takes an expression and gives its value when it settles: a script element
 * would be stopped by the extension's content security policy.
 */
export async function runAxe(evaluate: (source: string) => Promise<unknown>): Promise<AxeViolation[]> {
  const call = `(async () => {
    ${axe.source};
    const { violations } = await window.axe.run({ resultTypes: ['violations'] });
    return JSON.stringify(violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.map(({ target }) => ({ target })) })));
  })()`;
  const violations = JSON.parse(String(await evaluate(call))) as (Omit<AxeViolation, 'elements'> & {
    nodes: AxeNode[];
  })[];
  return violations.map(({ id, impact, help, nodes }) => ({
    id,
    impact,
    help,
    elements: nodes.map(({ target }) => target.join(' ')),
  }));
}
