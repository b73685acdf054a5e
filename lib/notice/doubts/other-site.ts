import type { Oddity, Reading } from './doubts-of.ts';

/**
 * A processor whose purpose names another of the PSF's services than the notice's own, and not the own one:
 * in the notice of python.org, "Amazon Web Services (AWS) to host the PyCon US website".
 */
export function otherSite({ notice: { site, processors } }: Reading): Oddity[] {
  const own = services.find((service) => service.site === site);
  if (!own) return [];
  return processors.flatMap(({ name, purpose = '' }, index) => {
    const named = services.find(({ names }) => names.test(purpose));
    if (!named || own.names.test(purpose)) return [];
    return {
      text: `The entry on ${name} says “${purpose}”, but this notice is about ${site}.`,
      at: { list: 'processors' as const, index },
    };
  });
}

/** The PSF's services, and how its notices call them. */
const services = [
  { site: 'pypi.org', names: /\bPyPI\b|\bPython Package Index\b|(?<![\w.@-])pypi\.org\b/ },
  { site: 'us.pycon.org', names: /\bPyCon\b|(?<![\w.@-])us\.pycon\.org\b/ },
  { site: 'python.org', names: /(?<![\w.@-])(?:www\.)?python\.org\b/i },
];
