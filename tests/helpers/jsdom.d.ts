// What of jsdom is used in tests that run in Node: its parser of XML.
declare module 'jsdom' {
  export class JSDOM {
    readonly window: { readonly DOMParser: typeof DOMParser }
  }
}
