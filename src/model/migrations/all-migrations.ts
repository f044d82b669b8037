// The versions of the file format, and the way from each to the next.

/** What `format` says in every file of ours. */
export const formatName = 'throughline/journey-map'

/** The version that is written. A file of a higher one opens as long as `minReader` allows. */
export const formatVersion = 1

/** The lowest version of the format that a reader must know to write our files back safely. */
export const minReader = 1

/** The file as JSON, before anything is checked. */
export type RawFile = Readonly<Record<string, unknown>>

/** One step, in a file of its own that is never edited after its release. */
export type Migration = {
  readonly to: number
  /** Must be total: what it does not understand it leaves as it is. */
  readonly migrate: (file: RawFile) => RawFile
}

/** In ascending order of `to`. Version 1 is the first; its sample is in tests/fixtures/frozen. */
export const migrations: readonly Migration[] = []

/** The file as the present version would hold it. */
export function migrateFile(file: RawFile, from: number, steps = migrations): RawFile {
  return steps.filter(({ to }) => to > from).reduce((raw, { migrate }) => migrate(raw), file)
}
