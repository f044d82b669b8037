// Set before the tests of everything pure: an assignment to a name that all objects have throws, so
// that no text of a stranger's file can reach a prototype unseen (reliability.md, I4).
import { expect } from 'vitest'

/** Not those of the JSON Schema, whose library of random values makes objects by assignment. */
const rooms = /\/tests\/(lib|text|model|scene|store|storage)\/(?!.*json-schema)/

if (rooms.test(expect.getState().testPath ?? '')) Object.freeze(Object.prototype)
