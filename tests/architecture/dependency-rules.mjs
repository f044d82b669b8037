// @ts-check
// Rules for dependency-cruiser, generated from the table of rooms.
import {
  entries,
  guardedPackages,
  purePackages,
  pureRooms,
  rooms,
  roomsOfIslands,
  roomsWithStyles,
  sideRooms,
} from './rooms.mjs'

/** @typedef {import('dependency-cruiser').IForbiddenRuleType} Rule */

/** Every rule; the name says what is forbidden. @returns {Rule[]} */
export function dependencyRules() {
  return [
    ...rooms.map(directionRule),
    ...sideRooms.flatMap(sideRoomRules),
    ...roomsOfIslands.map(islandRule),
    ...guardedPackages.map(guardedPackageRule),
    ...pureRoomRules(),
    ...generalRules(),
  ]
}

/** @param {{ name: string }} room @param {number} index @returns {Rule} */
function directionRule({ name }, index) {
  const later = [...rooms.slice(index + 1).map((room) => room.name), 'main']
  return forbid(`${name} imports only rooms before it`, {
    from: { path: inRooms([name]) },
    to: { path: inRooms(later) },
  })
}

/** @param {typeof sideRooms[number]} room @returns {Rule[]} */
function sideRoomRules({ name, mayImport, importedBy, reason }) {
  return [
    forbid(`${name} imports only ${mayImport.join(', ')}`, {
      comment: reason,
      from: { path: inRooms([name]) },
      to: { path: '^src/', pathNot: inRooms([name, ...mayImport]) },
    }),
    forbid(`${name} is imported only by ${importedBy.join(', ') || 'nobody'}`, {
      from: { path: '^src/', pathNot: inRooms([name, ...importedBy]) },
      to: { path: inRooms([name]) },
    }),
  ]
}

/** @param {string} room @returns {Rule} */
function islandRule(room) {
  return forbid(`${room} are islands`, {
    comment: 'They meet through the document, the session and ids of commands.',
    from: { path: `^src/${room}/([^/]+)/` },
    to: { path: `^src/${room}/`, pathNot: `^src/${room}/$1/` },
  })
}

/** @param {typeof guardedPackages[number]} guarded @returns {Rule} */
function guardedPackageRule({ packages, places, reason }) {
  return forbid(`${packages.join(', ')} only in ${places.join(', ')}`, {
    comment: reason,
    from: { path: '^src/', pathNot: inRooms(places) },
    to: { path: inPackages(packages) },
  })
}

/** @returns {Rule[]} */
function pureRoomRules() {
  return [
    forbid('pure rooms import only pure packages', {
      from: { path: inRooms(pureRooms) },
      to: { path: 'node_modules/', pathNot: inPackages(purePackages) },
    }),
    forbid('style sheets only where things are drawn', {
      from: { path: '^src/', pathNot: inRooms(roomsWithStyles) },
      to: { path: '\\.css$' },
    }),
  ]
}

/** @returns {Rule[]} */
function generalRules() {
  return [
    forbid('no import cycles', { from: { path: '^src/' }, to: { circular: true } }),
    forbid('no orphans', {
      comment: 'Nothing imports it and it imports nothing: it is dead, or not yet wired up.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: [`^src/(${entries.join('|')})$`, '\\.d\\.ts$'],
      },
      to: {},
    }),
    forbid('every import resolves', { from: { path: '^src/' }, to: { couldNotResolve: true } }),
    forbid('src runs in a browser', {
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    }),
    forbid('src imports dependencies only', {
      comment: 'Development tools and packages that package.json does not name are not shipped.',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    }),
    forbid('src imports nothing beside it', {
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|public|examples)/' },
    }),
  ]
}

/** @param {string} name @param {object} rule @returns {Rule} */
function forbid(name, rule) {
  return /** @type {Rule} */ ({ name, severity: 'error', ...rule })
}

/** A pattern for files in rooms, or folders of rooms; `main` is one file. @param {string[]} names */
function inRooms(names) {
  return `^src/(${names.map((name) => (name === 'main' ? 'main\\.tsx$' : `${name}/`)).join('|')})`
}

/** A pattern for modules of packages; `@scope/*` for all of a scope. @param {string[]} names */
function inPackages(names) {
  const patterns = names.map((name) => name.replace('.', '\\.').replace('*', '[^/]+'))
  return `(^|/)node_modules/(${patterns.join('|')})/`
}
