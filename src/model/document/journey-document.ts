// One journey map as plain, readonly data: the map and its tables, keyed by id.
import type { RecordKind, RecordsByTable, TableName, TableOf } from '../records/all-records'
import type { RecordOf } from '../records/define-record'
import type { JourneyMap } from '../records/journey-map'

/** The record type of a table. */
export type RecordIn<Name extends TableName> = RecordOf<RecordsByTable[Name]['shape']>

/** The record type of a kind. */
export type RecordOfKind<Kind extends RecordKind> = RecordIn<TableOf<Kind>>

/** Records of one kind by id; nothing is said by the order of the keys. */
export type Table<Name extends TableName> = {
  readonly [Id in RecordIn<Name>['id']]: RecordIn<Name>
}

/** Names one record anywhere in the document. */
export type RecordRef = {
  readonly [Kind in RecordKind]: { readonly kind: Kind; readonly id: RecordOfKind<Kind>['id'] }
}[RecordKind]

/** What a file held that we do not know or could not use; written back as it came. */
export type ForeignContent = {
  /** The file's own `$schema`, if it had one. */
  readonly schemaUrl: string | null
  /** Unknown fields at the top of the file, unknown kinds of records among them. */
  readonly fields: Readonly<Record<string, unknown>>
  /** Unknown fields of records, by record id (of the map: its id). */
  readonly recordFields: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Records and values that could not be used, with the place where they stood. */
  readonly quarantine: readonly QuarantinedValue[]
}

export type QuarantinedValue = {
  /** Where it stood: `painPoints[3]` or `touchpoints[0].emotions`. */
  readonly path: string
  readonly reason: string
  readonly value: unknown
}

export type JourneyDocument = {
  readonly map: JourneyMap
  readonly foreign: ForeignContent
} & { readonly [Name in TableName]: Table<Name> }

export const noForeignContent: ForeignContent = {
  schemaUrl: null,
  fields: {},
  recordFields: {},
  quarantine: [],
}
