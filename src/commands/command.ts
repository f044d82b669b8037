// What a command is: an action defined once, drawn as menu item, button, palette row, shortcut.
import type { EditEnv } from '../model/document/edit-env'
import type { JourneyDocument } from '../model/document/journey-document'
import type { MapLayout } from '../scene/layout/map-layout'
import type { Journal } from '../storage/journal/journal'
import type { LocalMaps } from '../storage/journal/local-maps'
import type { JourneyFiles } from '../storage/journey-files'
import type { MapTabs } from '../storage/tabs/map-tabs'
import type { DocumentStore } from '../store/document-store'
import type { FileConflict, Question, ViewId } from '../store/session-state'
import type { SessionStore } from '../store/session-store'
import type { PlainTextKey } from '../text/catalogue'
import type { TextRef, Texts } from '../text/texts'

/** Everything a command may touch; features reach each other only through it. */
export type CommandContext = {
  readonly documents: DocumentStore
  readonly session: SessionStore
  readonly files: JourneyFiles
  /** Keeps every step of the open map in this browser. */
  readonly journal: Journal
  /** The maps that this browser keeps. */
  readonly maps: LocalMaps
  /** The same map in other windows: who writes it, who follows. */
  readonly tabs: MapTabs
  readonly env: EditEnv
  /** Puts what another program left in the file of the map into the bin; true when it is there. */
  readonly keepOverwritten: (theirs: FileConflict) => Promise<boolean>
  /** Changes to the version of the app that waits; the page is loaded anew. */
  readonly takeNewVersion: () => void
  /** Where everything stands; one layouter for the whole app, which remembers its last answer. */
  readonly layoutOf: (document: JourneyDocument) => MapLayout
  /** The texts in the language that is shown now. */
  readonly texts: () => Texts
  /** Asks, and waits; null when the person cancels. */
  readonly ask: (question: Question) => Promise<string | null>
  /** Answers the question that is open; null cancels it. */
  readonly answer: (choice: string | null) => void
  /** Runs another feature's command by its id. */
  readonly run: (id: string) => Promise<void>
}

/** True, or the text that says why not. */
export type Availability = true | PlainTextKey

/**
 * Where its shortcut acts: everywhere; while the things of the journey have the focus, in whichever
 * view; while one view has it.
 */
export type ShortcutScope = 'app' | 'journey' | ViewId

export type CommandGroup = 'edit' | 'add' | 'annotate' | 'select' | 'view' | 'file' | 'help'

export type Command = {
  /** `feature.verbThing`; begins with the folder of its feature. */
  readonly id: string
  readonly label: PlainTextKey
  /** A name of `ui/icon`. */
  readonly icon: string
  readonly group: CommandGroup
  /** More words by which the palette finds it. */
  readonly keywords?: PlainTextKey
  /** `Mod+Shift+Z`, `Delete`, `P`; several mean the same. */
  readonly shortcuts?: readonly string[]
  readonly scope?: ShortcutScope
  /** Also while a text field has the focus (Mod+S, Mod+K). */
  readonly isForFieldsToo?: boolean
  /** The browser itself tells of it (copy, paste): the shortcut is shown, not listened to. */
  readonly isHeardByBrowser?: boolean
  /** Not a row of the palette (Escape, moving the focus). */
  readonly isHidden?: boolean
  /** For a toggle: whether it is on. */
  readonly isOn?: (context: CommandContext) => boolean
  readonly when: (context: CommandContext) => Availability
  /** A menu that holds it opens: what it would need may be begun. Never fails, changes nothing. */
  readonly ahead?: (context: CommandContext) => void
  readonly run: (context: CommandContext) => void | Promise<void>
}

/** What a command could not do, in words that a person can use. */
export class CommandRefused extends Error {
  readonly text: TextRef

  constructor(text: TextRef) {
    super(text.key)
    this.text = text
  }
}
