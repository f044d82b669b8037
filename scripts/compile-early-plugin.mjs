// @ts-check
// Has browsers compile the code that a map is opened with while it loads, beside the page. They would
// else compile each function when it is called first, all in the task that mounts the map.

/**
 * Nearly every function in these is called within a second of their being asked for. Not so in the
 * code of the first screen, of which it is one in four: to compile the rest kept that screen waiting.
 */
const files = ['layout', 'map']

/** Chrome and Edge heed it in the first line of a file; to others it is a comment. */
const sign = '//# allFunctionsCalledOnLoad'

/** @returns {import('vite').Plugin} */
export function compileEarlyPlugin() {
  return {
    name: 'throughline-compile-early',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After whatever else puts something into a first line.
      order: 'post',
      handler: (_options, bundle) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        for (const name of files) {
          const chunk = chunks.find((one) => one.name === name)
          if (!chunk) throw new Error(`There is no file ${name} to compile early`)
          chunk.code = `${sign}\n${chunk.code}`
        }
      },
    },
  }
}
