/** Takes a heading; gives it without the sign of its link to itself: "Data we collect ¶". */
export function withoutPermalink(heading: string): string {
  return heading.replace(/\s?[¶#]$/, '');
}
