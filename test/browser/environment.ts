import { resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** Chromium refuses to sandbox itself for root, and most CI machines forbid it the means. */
export const needsNoSandbox =
  process.platform === 'linux' && (process.getuid?.() === 0 || process.env.CI !== undefined);
