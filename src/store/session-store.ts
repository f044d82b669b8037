// The session: what a person has open, selected and half done. Never written to the map's file.
import { createStore, type StoreApi } from 'zustand/vanilla'
import { plainBacklogLook } from '../model/backlog/backlog-look'
import type { JourneyDocument } from '../model/document/journey-document'
import { tableOfKind } from '../model/records/all-records'
import type { Language } from '../text/catalogue'
import type { TextRef } from '../text/texts'
import { type Presenting, presentingNothing } from './presenting'
import type {
  FileState,
  Finding,
  Keeping,
  SelectionRef,
  SessionState,
  ViewId,
} from './session-state'

export type SessionStore = {
  readonly state: StoreApi<SessionState>
  readonly get: () => SessionState
  readonly set: (changes: Partial<SessionState>) => void
  /** Selects exactly these; the last one is primary and gets the map's focus. */
  readonly select: (refs: readonly SelectionRef[]) => void
  /** Adds one to the selection, or takes it out. */
  readonly toggle: (ref: SelectionRef) => void
  /** A line of text that stays until the next edit or notice. */
  readonly notify: (text: TextRef, tone?: 'plain' | 'problem') => void
  /** Why something was not done; stays until a person does anything else. */
  readonly refuse: (text: TextRef, tone?: 'plain' | 'problem') => void
  /** Takes away what `refuse` said. */
  readonly forgetRefusal: () => void
  /** Tells screen readers what happened, politely. */
  readonly announce: (text: TextRef) => void
}

/** A session with nothing selected. */
export function createSessionStore(preferences: {
  language: Language
  theme: SessionState['theme']
  hasSingleKeyShortcuts: boolean
  isLegendOpen: boolean
  hasAutosave: boolean
  hasWorkshopSound?: boolean
  hasFindingMarks?: boolean
  view?: ViewId
  presenting?: Presenting
  workshopClock?: SessionState['workshopClock']
  sendChoices?: SessionState['sendChoices']
}): SessionStore {
  const state = createStore<SessionState>(() => ({ ...emptySession, ...preferences }))
  let nextNoticeId = 1
  const select = (refs: readonly SelectionRef[]) => {
    const last = refs.at(-1)
    const isOnMap = last?.kind === 'touchpoint' || last?.kind === 'transition'
    state.setState(isOnMap ? { selection: refs, focused: last } : { selection: refs })
    forgetRefusal()
  }
  const forgetRefusal = () => {
    if (state.getState().notice?.isPassing) state.setState({ notice: null })
  }
  return {
    state,
    get: state.getState,
    set: (changes) => state.setState(changes),
    select,
    toggle: (ref) => {
      const { selection } = state.getState()
      const others = selection.filter((other) => !isSameRef(other, ref))
      select(others.length < selection.length ? others : [...selection, ref])
    },
    notify: (text, tone = 'plain') =>
      state.setState({ notice: { id: nextNoticeId++, tone, text } }),
    refuse: (text, tone = 'problem') =>
      state.setState({ notice: { id: nextNoticeId++, tone, text, isPassing: true } }),
    forgetRefusal,
    announce: (text) =>
      state.setState({ announcement: { id: nextNoticeId++, tone: 'plain', text } }),
  }
}

/** Whether two refs name the same thing. */
export function isSameRef(left: SelectionRef | null, right: SelectionRef | null): boolean {
  return left !== null && right !== null && left.kind === right.kind && left.id === right.id
}

/** Whether what a ref names is in the document. */
export function doesExist(document: JourneyDocument, ref: SelectionRef): boolean {
  if (ref.kind === 'map') return document.map.id === ref.id
  return Object.hasOwn(document[tableOfKind[ref.kind]], ref.id)
}

/** Nothing was looked for yet. */
export const findingNothing: Finding = { isOpen: false, text: '', last: null }

/** A map that has no file yet. */
export const noFile: FileState = {
  name: null,
  handle: null,
  version: null,
  stamp: null,
  underWay: null,
  isOurs: false,
  last: { kind: 'none' },
}

/** No map is open, so that none is kept. */
export const keepingNothing: Keeping = { mapId: null, state: 'none', reason: null }

const emptySession: Omit<
  SessionState,
  'language' | 'theme' | 'hasSingleKeyShortcuts' | 'isLegendOpen' | 'hasAutosave'
> = {
  selection: [],
  sendChoices: {},
  focused: null,
  view: 'map',
  personaId: null,
  checked: null,
  insights: { severity: null, kind: null, fromId: null, toId: null },
  hasFindingMarks: true,
  viewport: { x: 0, y: 0, zoom: 1 },
  fittedOpeningId: null,
  mapRoom: { width: 0, height: 0 },
  foldedRows: [],
  backlog: plainBacklogLook,
  renaming: null,
  drafts: {},
  connecting: null,
  captureText: '',
  isCaptureWanted: false,
  captured: null,
  isCollecting: false,
  besideMap: null,
  workshopClock: null,
  hasWorkshopSound: false,
  placing: null,
  walking: null,
  shownOnly: null,
  presenting: presentingNothing,
  find: findingNothing,
  fieldToFocus: null,
  dialog: null,
  question: null,
  notice: null,
  announcement: null,
  file: noFile,
  keeping: keepingNothing,
  following: null,
  recovered: null,
  fileConflict: null,
  opening: null,
  openReport: null,
  droppedTables: [],
  isMapOpen: false,
  isUpdateReady: false,
  recentCommandIds: [],
}
