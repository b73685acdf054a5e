/** Takes a line; says whether it tells at once which service is used, and what for: "We use Fastly to deliver …". "We use some third party services to …" names nobody. */
export function usesByName(line: string): boolean {
  return says.test(line);
}

const says =
  /^(?:we|the psf|psf) (?:also )?use(?:s)? (?:[A-Z]|[a-z]+[A-Z]|\d+[A-Z])[\w.&-]*(?:,? (?:Inc|LLC|Ltd|Corp|Co)\b\.?| [A-Z(][\w.&()-]*)* (?:to|for|as)\b/i;
