declare module '@citation-js/core' {
  /** References that were read from a text or an object of a named form. */
  export class Cite {
    constructor(source: unknown, options: { readonly forceType: string })
    readonly data: readonly unknown[]
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
