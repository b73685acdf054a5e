/** Takes an absolute address; gives its origin and path: a query can hold what is nobody else's business. */
export function withoutQuery(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}
