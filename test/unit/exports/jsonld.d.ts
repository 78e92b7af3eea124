declare module 'jsonld' {
  interface Options {
    documentLoader(url: string): Promise<{ document: object; documentUrl: string; contextUrl?: string }>
  }
  const jsonld: { flatten(document: object, context: object, options: Options): Promise<unknown> }
  export default jsonld
}
