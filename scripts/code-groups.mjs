// @ts-check
// Which modules travel together. Left to itself the bundler makes a file for every set of views that
// share something: hundreds of files of a few hundred bytes, sixty of them before a map is seen.

/** @typedef {{ getModuleInfo: (id: string) => { importedIds: readonly string[] } | null }} Modules */

/** Compiled beside the rest, and the same in each version of the app. */
const ofReact = /node_modules\/(?:react|react-dom|scheduler)\/|src\/app\/react-first/

/** What texts of every language use: in a file of another group, that group would be part of the first load. */
const ofWords = ['src/app/first-words.ts', 'src/text/message.ts', 'src/text/in-percent.ts']

/** What each group begins with, and all that this imports; who comes first gets a module. */
const beginnings = {
  menus: ['src/ui/menu-popover.tsx', 'src/parts/question-dialog.tsx'],
  layout: ['src/scene/layout/measuring-layouter.ts', 'src/scene/layout/rehearsal.ts'],
  map: [
    'src/features/map/view.tsx',
    'src/features/capture/view.tsx',
    'src/features/views/view.tsx',
    'src/features/file-menu/open-file.ts',
  ],
}

/**
 * Groups for the bundler's `codeSplitting`: what asks for the first words, the first load, the map,
 * and what several of the other views have in common.
 * @param {string} root the folder of the project, with a slash at its end
 */
export function codeGroups(root) {
  return [
    groupOf(
      'words',
      ofWords.map((file) => root + file),
      10,
    ),
    { name: 'react', test: ofReact, priority: 9.5 },
    { name: 'first', tags: [/** @type {const} */ ('$initial')], priority: 9 },
    ...Object.entries(beginnings).map(([name, files], place) =>
      groupOf(
        name,
        files.map((file) => root + file),
        8 - place,
      ),
    ),
    { name: 'shared', minShareCount: 2 },
  ]
}

/**
 * @param {string} name
 * @param {string[]} beginning
 * @param {number} priority
 */
function groupOf(name, beginning, priority) {
  return { debugName: name, name: membersOf(name, beginning), priority }
}

/**
 * @param {string} name
 * @param {string[]} beginning
 * @returns {(id: string, modules: Modules) => string | null}
 */
function membersOf(name, beginning) {
  /** @type {Set<string> | null} */
  let members = null
  return (id, modules) => {
    members ??= reachedFrom(beginning, modules)
    return members.has(id) ? name : null
  }
}

/**
 * What is imported at once, not on demand.
 * @param {string[]} beginning
 * @param {Modules} modules
 */
function reachedFrom(beginning, modules) {
  const reached = new Set(beginning)
  for (const id of reached) {
    const module = modules.getModuleInfo(id)
    if (!module && beginning.includes(id)) throw new Error(`There is no module ${id}`)
    for (const imported of module?.importedIds ?? []) reached.add(imported)
  }
  return reached
}
