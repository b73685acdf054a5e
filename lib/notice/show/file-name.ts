/** "pypi-privacy-notice": a notice's title as the name of a file, without its ending. */
export function fileName(title: string): string {
  const words =
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60) || 'privacy-notice';
}
