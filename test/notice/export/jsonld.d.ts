/** The part of the JSON-LD processor that the tests use; it comes without types. */
declare module 'jsonld' {
  const jsonld: {
    expand(
      document: object,
      options: { safe: boolean; documentLoader(url: string): Promise<never> },
    ): Promise<object[]>;
  };
  export default jsonld;
}
