declare module "jsonld" {
  interface Term {
    readonly value: string;
  }
  interface Quad {
    readonly predicate: Term;
    readonly object: Term;
  }
  const jsonld: {
    toRDF(document: unknown, options: { readonly documentLoader: (address: string) => Promise<never> }): Promise<readonly Quad[]>;
  };
  export default jsonld;
}
