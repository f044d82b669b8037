// @ts-check
// Names in the built page the files that its first picture needs, and that a browser would else
// learn of late: the typeface from the styles, the words from the code that runs first.

/** By how their names begin; what follows is a hash. */
const early = [
  [
    'inter-latin-wght-normal-',
    '.woff2',
    '<link rel="preload" as="font" crossorigin href="./FILE">',
  ],
  // Asks for the words as soon as it is there, while the code of the first screen is still compiled.
  ['words-', '.js', '<script type="module" crossorigin src="./FILE"></script>'],
]

/** Where the code of the first screen is named: scripts run in the order in which they stand. */
const firstCode = '<script type="module"'

/** @returns {import('vite').Plugin} */
export function earlyFilesPlugin() {
  return {
    name: 'throughline-early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        if (!html.includes(firstCode)) throw new Error(`The page has no ${firstCode}`)
        const elements = early.map(([begin = '', end = '', element = '']) => {
          const files = Object.keys(bundle).filter(
            (file) => file.startsWith(`assets/${begin}`) && file.endsWith(end),
          )
          const [file] = files
          if (!file || files.length > 1) throw new Error(`Not one file is assets/${begin}…${end}`)
          return element.replace('FILE', file)
        })
        return html.replace(firstCode, [...elements, firstCode].join('\n    '))
      },
    },
  }
}
