// What a field of the inspector is, as data: where its value stands, what it is called, how it is
// edited. Panels are lists of these, so that every field of every record looks and works the same.
import type { JourneyDocument, RecordOfKind } from '../../../model/document/journey-document'
import type { RecordKind } from '../../../model/records/all-records'
import type { JourneyMap } from '../../../model/records/journey-map'
import type { PlainTextKey } from '../../../text/catalogue'

export const inspectedKinds = [
  'map',
  'touchpoint',
  'transition',
  'painPoint',
  'idea',
  'brightSpot',
  'quote',
  'backlogItem',
  'channel',
  'stage',
  'step',
  'persona',
  'team',
  'system',
  'objective',
  'path',
  'decision',
  'action',
  'parkedItem',
] as const satisfies readonly (RecordKind | 'map')[]

/** What the inspector can show: a record, or the map itself. */
export type InspectedKind = (typeof inspectedKinds)[number]

export type InspectedRecord<Kind extends InspectedKind> = Kind extends RecordKind
  ? RecordOfKind<Kind>
  : JourneyMap

/** What is being edited: one record, or several of the same kind. */
export type Subject = { readonly kind: InspectedKind; readonly ids: readonly string[] }

/** Kinds that fields refer to. */
export type RefKind =
  | 'stage'
  | 'step'
  | 'channel'
  | 'team'
  | 'system'
  | 'persona'
  | 'touchpoint'
  | 'painPoint'
  | 'idea'
  | 'objective'
  | 'backlogItem'

export type ChoiceValue = string | number | boolean | null

export type ChoiceOption<Value extends ChoiceValue = ChoiceValue> = {
  readonly value: Value
  /** Null: a number, which is its own name. */
  readonly label: PlainTextKey | null
  readonly tone?: 'plain' | 'harm' | 'concern' | 'good'
  readonly icon?: string
}

/** A field of one item of a list of things: a metric's name, a link's address. */
export type ColumnSpec = {
  readonly key: string
  readonly label: PlainTextKey
  /** How much of the row it takes: a third without it, at least a word or two with 'words'. */
  readonly width?: 'whole' | 'double' | 'words'
} & (
  | { readonly control: 'text' | 'number' | 'date' | 'link' }
  | { readonly control: 'choice'; readonly options: readonly ChoiceOption[] }
)

export type Control =
  | { readonly control: 'text' }
  | { readonly control: 'area' }
  | { readonly control: 'date' }
  | { readonly control: 'toggle' }
  | { readonly control: 'tags' }
  | { readonly control: 'lines' }
  | {
      readonly control: 'number'
      readonly min?: number
      readonly max?: number
    }
  | { readonly control: 'rating'; readonly tone: 'harm' | 'plain' }
  | {
      readonly control: 'choice'
      readonly options: readonly ChoiceOption[]
      /** Segments show all words at once; for up to five short ones. */
      readonly look: 'segments' | 'list'
    }
  | {
      readonly control: 'ref'
      readonly to: RefKind
      /** What "nothing chosen" is called; null: something must be chosen. */
      readonly none: PlainTextKey | null
    }
  | {
      readonly control: 'refs'
      readonly to: RefKind
      readonly none?: PlainTextKey
      /** Where the list stands when it is not simply the field's value. */
      readonly read?: (document: JourneyDocument, id: string) => readonly string[]
    }
  | {
      readonly control: 'rows'
      readonly add: PlainTextKey
      readonly blank: Readonly<Record<string, unknown>>
      readonly columns: readonly ColumnSpec[]
    }

export type FieldSpec = Control & {
  readonly path: string
  readonly label: PlainTextKey
  /** Also edited for several records at once. */
  readonly isShared: boolean
  /** Can be changed while the map is locked: the lock itself. */
  readonly isForLocked?: boolean
}

/** What draws a field of one control gets. */
export type ControlProps<Name extends Control['control']> = {
  readonly spec: Extract<FieldSpec, { control: Name }>
  readonly subject: Subject
}

/** The parts that are drawn by themselves; `custom-views.ts` says by what. */
export type CustomName =
  | 'notes'
  | 'findings'
  | 'transitions'
  | 'paths'
  | 'standsOn'
  | 'addressedBy'
  | 'steps'
  | 'mapLists'
  | 'backlog'
  | 'emotions'
  | 'continuity'
  | 'weight'
  | 'evidence'
  | 'rice'
  | 'ice'
  | 'wsjf'
  | 'opportunity'
  | 'matrix'
  | 'trackerPaste'
  | 'language'
  | 'stops'

/** A part that is drawn by itself; it says which fields it edits. */
export type CustomSpec = {
  readonly control: 'custom'
  readonly covers: readonly string[]
  readonly isShared: boolean
  readonly name: CustomName
}

export type SectionSpec = {
  /** Null: at the top, without a heading. */
  readonly title: PlainTextKey | null
  /** Folded away until wanted. */
  readonly isFolded?: boolean
  readonly parts: readonly (FieldSpec | CustomSpec)[]
}

export type PanelSpec = {
  readonly kind: InspectedKind
  /** A name of `ui/icon`. */
  readonly icon: string
  readonly kindName: PlainTextKey
  /** The field that is the heading; null: the heading is not typed, or there is none. */
  readonly headline: 'title' | 'name' | null
  readonly sections: readonly SectionSpec[]
  /** What the menu "More" offers. */
  readonly commandIds: readonly string[]
}
