/**
 * Whether a page is larger than any notice of the PSF's: some three times the largest (535 elements with what stands
 * around it, 15,000 characters, and as many of its scripts and styles). Such a page is not read before the user asks for it.
 */
export function isLarge(document: Document): boolean {
  // Browsers count elements by themselves. Of a small page the text is taken once, which they do by themselves, too.
  return (
    document.getElementsByTagName('*').length > mostElements ||
    document.documentElement.textContent.length > mostCharacters
  );
}

const mostElements = 1_500;
const mostCharacters = 100_000;
