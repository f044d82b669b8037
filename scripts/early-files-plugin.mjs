// @ts-check
// Names in the built page the files that its first picture needs, and that a browser would else
// learn of late: the typeface from the styles, the start screen from the code that runs first.

/** By how their names begin; what follows is a hash. */
const early = [
  { begin: 'inter-latin-wght-normal-', end: '.woff2', rel: 'preload', as: 'font' },
  { begin: 'start-', end: '.js', rel: 'modulepreload' },
]

/** @returns {import('vite').Plugin} */
export function earlyFilesPlugin() {
  return {
    name: 'throughline-early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        early.map(({ begin, end, ...attributes }) => {
          const files = Object.keys(bundle).filter(
            (file) => file.startsWith(`assets/${begin}`) && file.endsWith(end),
          )
          const [file] = files
          if (!file || files.length > 1) throw new Error(`Not one file is assets/${begin}…${end}`)
          const href = `./${file}`
          return {
            tag: 'link',
            attrs: { ...attributes, crossorigin: true, href },
            injectTo: 'head',
          }
        }),
    },
  }
}
