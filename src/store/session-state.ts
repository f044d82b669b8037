// What a person has open, selected and half done: everything that is not the map itself.

import type { BacklogLook } from '../model/backlog/backlog-look'
import type { CheckResult } from '../model/checker/check-result'
import type { JourneyDocument, RecordRef } from '../model/document/journey-document'
import type { ShownOnlyRef } from '../model/queries/things-shown'
import type { ChannelId } from '../model/records/channel'
import type { InboxItemId } from '../model/records/inbox-item'
import type { JourneyMap } from '../model/records/journey-map'
import type { PathId, PathStop } from '../model/records/path'
import type { PersonaId } from '../model/records/persona'
import type { StepId } from '../model/records/step'
import type { TouchpointId } from '../model/records/touchpoint'
import type { TransitionId } from '../model/records/transition'
import type { WorkshopClock } from '../model/workshop/clock'
import type { Language, PlainTextKey } from '../text/catalogue'
import type { RuleId, Severity, Topic } from '../text/checker/finding-texts'
import type { ReportLine } from '../text/report-texts'
import type { TextRef } from '../text/texts'
import type { Presenting } from './presenting'

/** What can be selected: any record, or the map as a whole. */
export type SelectionRef = RecordRef | { readonly kind: 'map'; readonly id: JourneyMap['id'] }

/** The views of a map, as tabs show them. */
export const viewIds = ['map', 'experience', 'backlog', 'insights', 'outline'] as const

export type ViewId = (typeof viewIds)[number]

/** What can stand at the left of the view of a map; one at a time. */
export const besideMapIds = ['inbox', 'agenda', 'parkingLot', 'vote'] as const

export type BesideMapId = (typeof besideMapIds)[number]

export type Theme = 'light' | 'dark' | 'contrast'

/** The map's viewport: map point (x, y) of the top left corner, in map units; zoom 1 = 1:1. */
export type Viewport = { readonly x: number; readonly y: number; readonly zoom: number }

/** The room that the map has on the screen, in CSS pixels; 0 × 0 while it is not shown. */
export type MapRoom = {
  readonly width: number
  readonly height: number
  /** What the heads of the channels cover at its left; left out: the least that they do. */
  readonly left?: number
}

/** A cell of the grid, in which something is to be added. */
export type CellRef = { readonly stepId: StepId; readonly channelId: ChannelId | null }

/** A title that is being typed over the map. `draft` is what is typed so far. */
export type Renaming = {
  readonly ref: RecordRef
  readonly draft: string
  /** A card that was made for this: leaving it empty takes it away again. */
  readonly isNew: boolean
}

/** A line that is being drawn: from a card, or an end of a line that is being moved. */
export type Connecting = {
  readonly fromId: TouchpointId
  readonly reconnect: { readonly id: TransitionId; readonly end: 'from' | 'to' } | null
}

/** A way through the map that is being walked, to become a path. */
export type Walking = {
  /** The path that is walked on; null: it will be a new one. */
  readonly pathId: PathId | null
  readonly stops: readonly PathStop[]
}

/** The field in which one looks for words and numbers on the map; the text outlasts its closing. */
export type Finding = {
  readonly isOpen: boolean
  readonly text: string
  /** From where it goes on when something else is selected meanwhile. */
  readonly last: RecordRef | null
}

/** A field of the inspector that is to get the focus as soon as it is there. */
export type FieldToFocus = { readonly ref: SelectionRef; readonly field: string }

/** Where the scribe is beside the selection; forgotten with the next thing that is selected. */
export type Captured = {
  /** A step that was just made or named waits for its first card … */
  readonly stepId: StepId | null
  /** … for as long as this is what is selected. */
  readonly selection: readonly SelectionRef[]
  /** The pain or idea that was captured last: a tracker's key belongs to it. */
  readonly lastNote: Extract<RecordRef, { kind: 'painPoint' | 'idea' }> | null
}

/** Items of the inbox that are put on the map next: let go there, by a click, or in a dialog. */
export type Placing = {
  readonly ids: readonly InboxItemId[]
  readonly how: 'drag' | 'click' | 'dialog'
}

/** An open dialog, by the id of its view; the subject says what it is about. */
export type OpenDialog = { readonly id: string; readonly subject: RecordRef | null }

/** What a file on disk was like when we last read or wrote it. */
export type FileStamp = {
  /** In bytes. */
  readonly size: number
  readonly modifiedMs: number
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
}

/** What is being written to a file; nobody may be there to hear that it has arrived. */
export type FileUnderWay = {
  /** SHA-256 of the content, in hexadecimal. */
  readonly hash: string
  /** Of the document that it holds. */
  readonly version: number
}

/** What a press on the words "NOT SAVED" can do about it. */
export type SaveRemedy = 'reconnect' | 'review' | 'saveAs' | 'retry'

/** The file that belongs to the map, and what it is known to hold. */
export type FileState = {
  readonly name: string | null
  /** Null where the browser has no file access, or nobody chose a place yet. */
  readonly handle: FileSystemFileHandle | null
  /** The version of the document that the file holds (`versionOf`); null: none of it. */
  readonly version: number | null
  /** The file as we know it; null: not on a disk, or not read. */
  readonly stamp: FileStamp | null
  /** What the file may hold as well, as far as we know: our own bytes; rows of old have none. */
  readonly underWay?: FileUnderWay | null
  /** A person has saved the map there, so that it may be kept up to date without being asked. */
  readonly isOurs: boolean
  readonly last:
    | { readonly kind: 'none' | 'opened' | 'saving' }
    | { readonly kind: 'saved' | 'downloaded'; readonly atMs: number }
    | { readonly kind: 'failed'; readonly reason: TextRef; readonly remedy: SaveRemedy }
}

/** The file of the map, as somebody else wrote it since we last did. */
export type FileConflict = {
  readonly name: string
  readonly bytes: Uint8Array
  readonly stamp: FileStamp | null
}

/** Whether the browser itself keeps the map, step by step. */
export type Keeping = {
  /** The local id, which the page's address names; null while no map is open. */
  readonly mapId: string | null
  /** `opening`: a map is being read; `behind`: something has waited long to be written. */
  readonly state: 'none' | 'opening' | 'kept' | 'behind' | 'failed'
  /** Why it failed. */
  readonly reason: TextRef | null
}

/** This window shows what another one writes. */
export type Following = { readonly mapId: string; readonly isTakingOver: boolean }

/** Changes that were found after the page had ended without a word. */
export type Recovered = {
  readonly mapId: string
  readonly title: string
  readonly count: number
  readonly sinceMs: number
  /** The entry after which they came. */
  readonly calmSeq: number
}

/** A large file that is being read. `share`: 0 … 1; null while nobody can say. */
export type Opening = {
  readonly name: string
  readonly share: number | null
  readonly cancel: () => void
}

/** What reading a file found. */
export type OpenReport = { readonly name: string; readonly lines: readonly ReportLine[] }

/** A question that must be answered before work goes on; cancelling it is always possible. */
export type Question = {
  readonly title: TextRef
  readonly body: TextRef | null
  readonly choices: readonly {
    readonly id: string
    readonly label: PlainTextKey
    readonly tone: 'primary' | 'danger' | 'plain'
  }[]
}

/** What the checker came to, and of which state of the map: edits may have come since. */
export type Checked = {
  readonly document: JourneyDocument
  readonly result: CheckResult
  /** How many findings are open. */
  readonly count: number
}

/** What is looked at among the findings, and between which touchpoints paths are traced. */
export type InsightsChoice = {
  /** Null: all of them. */
  readonly severity: Severity | null
  readonly kind: Topic | RuleId | null
  readonly fromId: TouchpointId | null
  readonly toId: TouchpointId | null
}

/** A line of text that stays until the next edit or notice. */
export type Notice = {
  readonly id: number
  readonly tone: 'plain' | 'problem'
  readonly text: TextRef
  /** Says why something was not done: it goes with whatever is done next. */
  readonly isPassing?: true
}

export type SessionState = {
  /** In the order of selecting; the last one is primary. */
  readonly selection: readonly SelectionRef[]
  /** The card or line that has, or would have, the focus on the map. */
  readonly focused: RecordRef | null
  /** The view of the map that is shown. */
  readonly view: ViewId
  /** The persona in focus; null: all of them. */
  readonly personaId: PersonaId | null
  /** Null: nothing was checked yet. */
  readonly checked: Checked | null
  readonly insights: InsightsChoice
  /** Marks on the map where the checker found something. */
  readonly hasFindingMarks: boolean
  readonly viewport: Viewport
  /** The opening (`openingId`) of the map that the viewport was made for; null: none yet. */
  readonly fittedOpeningId: number | null
  readonly mapRoom: MapRoom
  /** Keys of the rows of the outline that hide what is in them. */
  readonly foldedRows: readonly string[]
  /** What of the backlog is shown, and how. */
  readonly backlog: BacklogLook
  readonly renaming: Renaming | null
  /**
   * Words in fields of the open map that are not in it yet, by the name of their place
   * (`drafts.ts`). The journal keeps them.
   */
  readonly drafts: Readonly<Record<string, string>>
  readonly connecting: Connecting | null
  /** What is typed in the capture bar so far. */
  readonly captureText: string
  /** The capture bar is to get the focus as soon as it is there. */
  readonly isCaptureWanted: boolean
  readonly captured: Captured | null
  /** Captured lines go to the inbox. */
  readonly isCollecting: boolean
  readonly besideMap: BesideMapId | null
  /** The time of the agenda item, or of the round, that the room is in; null: nothing is timed. */
  readonly workshopClock: WorkshopClock | null
  /** Two soft tones when the time is up. */
  readonly hasWorkshopSound: boolean
  /** Items of the inbox on their way to the map. */
  readonly placing: Placing | null
  readonly walking: Walking | null
  /** What alone is shown, the rest being dimmed; null: everything is shown. */
  readonly shownOnly: ShownOnlyRef | null
  readonly presenting: Presenting
  readonly find: Finding
  readonly fieldToFocus: FieldToFocus | null
  readonly dialog: OpenDialog | null
  readonly question: Question | null
  readonly notice: Notice | null
  /** Said to screen readers, politely. */
  readonly announcement: Notice | null
  readonly file: FileState
  readonly keeping: Keeping
  /** Another window writes this map, and this one follows it; null: it does not. */
  readonly following: Following | null
  /** What a crash left, until someone says what to do with it. */
  readonly recovered: Recovered | null
  /** Until it is known which of the two is to be kept. */
  readonly fileConflict: FileConflict | null
  /** Whether changes go to the file of the map by themselves. */
  readonly hasAutosave: boolean
  readonly opening: Opening | null
  /** What was not as expected in the file that was opened last. */
  readonly openReport: OpenReport | null
  /** A tracker's tables that were dropped on the window, until they are read. */
  readonly droppedTables: readonly File[]
  /** Whether a map is open, or the choice of a new one is shown. */
  readonly isMapOpen: boolean
  readonly isLegendOpen: boolean
  /** A newer version of the app is in the browser and waits to be taken. */
  readonly isUpdateReady: boolean
  readonly theme: Theme
  readonly language: Language
  readonly hasSingleKeyShortcuts: boolean
  /** What was chosen when items were sent to a tracker, by the tracker; as it was kept. */
  readonly sendChoices: Readonly<Record<string, unknown>>
  /** Commands that were run from the palette, the latest first. */
  readonly recentCommandIds: readonly string[]
}
