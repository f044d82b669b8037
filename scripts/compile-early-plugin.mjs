// @ts-check
// Has browsers compile the code that a map is opened with while it loads, beside the page. They would
// else compile each function when it is called first, all in the task that mounts the map.

/**
 * Nearly every function in the first two is called within a second of their being asked for; the others
 * come in quiet moments, so that menus and dialogs are there at the first press. Not so in the
 * code of the first screen, of which it is one in four: to compile the rest kept that screen waiting.
 */
const files = ['layout', 'map', 'menus', 'shared']

/** Chrome and Edge heed it in the first line of a file; to others it is a comment. */
const sign = '//# allFunctionsCalledOnLoad'

/** @returns {import('vite').Plugin} */
export function compileEarlyPlugin() {
  return signing((chunks) =>
    files.map((name) => {
      const chunk = chunks.find((one) => one.name === name)
      if (!chunk) throw new Error(`There is no file ${name} to compile early`)
      return chunk
    }),
  )
}

/**
 * The same for all code of workers: they are started for one thing, which calls most of it.
 * @returns {import('vite').Plugin}
 */
export function compileWorkersEarlyPlugin() {
  return signing((chunks) => chunks)
}

/** @typedef {{ readonly name: string, code: string }} Chunk */

/**
 * @param {(chunks: readonly Chunk[]) => readonly Chunk[]} choose
 * @returns {import('vite').Plugin}
 */
function signing(choose) {
  return {
    name: 'throughline-compile-early',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After whatever else puts something into a first line.
      order: 'post',
      handler: (_options, bundle) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
        for (const chunk of choose(chunks)) chunk.code = `${sign}\n${chunk.code}`
      },
    },
  }
}
