import { join } from 'node:path';
import { build } from 'vite';

/** A module of this folder as one script that leaves its exports in a global of the given name. */
export async function bundle(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${file} gave nothing.`);
  return `${output.output[0].code}\nglobalThis.${name} = ${name};`;
}
