// @ts-check
// The architecture as data. Everything that checks it (dependency rules, source rules, their
// canary) is made from this table; `npm run check` reads it.

/**
 * @typedef {object} Room
 * @property {string} name of a folder in `src/`
 * @property {boolean} [isPure] runs in Node as it is: no browser, no React, no styles, no clock
 */

/**
 * One direction: a room imports only from rooms that stand before it.
 * @type {readonly Room[]}
 */
export const rooms = [
  { name: 'lib', isPure: true },
  { name: 'text', isPure: true },
  { name: 'model', isPure: true },
  { name: 'scene', isPure: true },
  { name: 'store' },
  { name: 'storage' },
  { name: 'commands' },
  { name: 'bindings' },
  { name: 'parts' },
  { name: 'features' },
  { name: 'app' },
]

/** Rooms beside the line: what they import, and who imports them. */
export const sideRooms = [
  {
    name: 'ui',
    mayImport: ['lib', 'text'],
    importedBy: ['parts', 'features', 'app', 'main'],
    reason: 'It has a look and no knowledge of journeys.',
  },
  {
    name: 'workers',
    mayImport: ['lib', 'text', 'model', 'scene'],
    importedBy: ['storage', 'parts', 'features'],
    reason: 'They are thin shells round pure functions.',
  },
  {
    name: 'cli',
    mayImport: ['lib', 'text', 'model', 'scene'],
    importedBy: [],
    reason: 'A command line, which runs without a browser.',
  },
  {
    name: 'recovery',
    mayImport: ['lib', 'text', 'model', 'store', 'storage'],
    importedBy: [],
    reason: 'A page of its own, which works when the editor does not start.',
  },
]

/** Rooms that hold islands: the folders in them never import one another. */
export const roomsOfIslands = ['features']

/** Packages that only some places may import; a place is a room or a folder in one. */
export const guardedPackages = [
  {
    packages: ['@xyflow/*'],
    places: ['features/map'],
    reason: 'React Flow is how the map is touched, not what it is.',
  },
  {
    packages: ['zustand', 'immer'],
    places: ['store', 'bindings'],
    reason: 'Others see a document and edits.',
  },
  { packages: ['zod'], places: ['model', 'storage'], reason: 'Shapes are declared once.' },
  { packages: ['idb', 'browser-fs-access'], places: ['storage'], reason: 'The outside world.' },
  {
    packages: ['pptxgenjs'],
    places: ['features/slides'],
    reason: 'What is on a slide is said by the scene.',
  },
  {
    packages: ['react', 'react-dom', 'react-aria-components', 'lucide-react'],
    places: ['bindings', 'parts', 'ui', 'features', 'app', 'main'],
    reason: 'What happens is said without React.',
  },
]

/** All that the pure rooms may import from packages: it runs anywhere and asks nothing. */
export const purePackages = [
  '@internationalized/string',
  'd3-shape',
  'fflate',
  'fractional-indexing',
  'papaparse',
  'zod',
]

/** Rooms that may import style sheets. */
export const roomsWithStyles = ['parts', 'ui', 'features', 'app', 'main']

/** Files that nothing imports, and rightly so. */
export const entries = ['main.tsx', 'recovery/page\\.ts', 'cli/run\\.ts', 'workers/[^/]+\\.ts']

export const pureRooms = rooms.filter((room) => room.isPure).map((room) => room.name)
