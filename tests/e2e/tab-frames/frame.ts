// One window of the trials: the real stores, journal and database, without a screen. It can be
// frozen, has a clock that may be wrong, and runs its timers ten times as fast.
import { createApp } from '../../../src/app/create-app'
import { canEdit } from '../../../src/commands/conditions'
import { openJourney, openKeptMap } from '../../../src/commands/open-journey'
import { createEditEnv } from '../../../src/model/document/edit-env'
import { newDocument } from '../../../src/model/document/new-document'
import { addTouchpoint } from '../../../src/model/edits/add-touchpoint'
import { writeJourney } from '../../../src/model/file-format/write-file'
import { checkInvariants } from '../../../src/model/queries/check-invariants'
import { stepsInOrder } from '../../../src/model/queries/records-in-order'
import { createMeasuringLayouter } from '../../../src/scene/layout/measuring-layouter'
import { createIndexedDbShelf } from '../../../src/storage/journal/indexed-db-shelf'
import { holdMap, mapsOpenNow } from '../../../src/storage/journal/open-maps'
import type { JourneyFiles } from '../../../src/storage/journey-files'
import { createPreferences } from '../../../src/storage/preferences'
import { openTabChannel } from '../../../src/storage/tabs/tab-channel'
import { createWriterLock, type WriterLock } from '../../../src/storage/tabs/writer-lock'
import { noFile } from '../../../src/store/session-store'
import { english } from '../../../src/text/english'
import { addLanguage, textRef } from '../../../src/text/texts'
import {
  createGate,
  gatedLater,
  gatedNeighbours,
  gatedShelf,
  wakeUp,
} from '../../helpers/window-gate'

const settings = new URLSearchParams(location.search)
const faster = 10
const offMs = Number(settings.get('off') ?? 0)
const gate = createGate()
const shelf = createIndexedDbShelf()
const words = {
  title: 'Trial',
  persona: 'A',
  stage: 'S',
  step: 'One',
  channel: 'C',
  language: 'en',
}
const nowMs = () => Date.now() + offMs
// A copy that is kept apart has a title in words.
addLanguage('en', english)
const env = createEditEnv(() => crypto.randomUUID(), nowMs)

/** For the proof that the trials can fail: every window believes that it may write. */
const openLock = (): WriterLock => ({
  tryHold: async () => true,
  waitFor: () => undefined,
  steal: async () => undefined,
  isHeld: () => true,
  release: () => undefined,
})

const { context } = createApp({
  env,
  nowMs,
  files: {} as JourneyFiles,
  shelf: gatedShelf(shelf, gate),
  later: gatedLater((run, delayMs) => {
    const timer = setTimeout(run, delayMs / faster)
    return () => clearTimeout(timer)
  }, gate),
  openElsewhere: mapsOpenNow,
  hold: holdMap,
  ...gatedNeighbours(
    {
      createLock: settings.has('lockless') ? openLock : createWriterLock,
      openChannel: openTabChannel,
    },
    gate,
    [],
  ),
  preferences: createPreferences(null, ['en']),
  commands: [],
  layoutOf: createMeasuringLayouter(),
})

const acknowledged = new Set<string>()
const bySeq = new Map<number, string>()
context.journal.onWritten((_mapId, seq) => {
  for (const [number, title] of bySeq) {
    if (number > seq) continue
    acknowledged.add(title)
    bySeq.delete(number)
  }
})

const titles = () => Object.values(context.documents.getDocument().touchpoints).map((c) => c.title)
const mayWrite = () => gate.state === 'live' && canEdit(context) === true

const frame = {
  /** Gives the id of a new map. */
  start: async () => {
    openJourney(context, newDocument(words, env), noFile)
    frame.add('first')
    await context.journal.settled()
    return context.session.get().keeping.mapId ?? ''
  },
  open: (mapId: string) => openKeptMap(context, mapId),
  mayWrite,
  /** Whether it was taken: not by a follower. */
  add: (title: string) => {
    if (canEdit(context) !== true) return false
    const { documents } = context
    documents.edit(textRef('touchpoints.add'), (draft, made) => {
      const stepId = stepsInOrder(documents.getDocument())[0]?.id
      if (stepId) addTouchpoint(draft, { stepId, channelId: null, title }, made)
    })
    bySeq.set(context.journal.seq(), title)
    return true
  },
  takeOver: () => void context.tabs.takeOver().catch(() => undefined),
  freeze: () => {
    if (gate.state === 'live') gate.state = 'frozen'
  },
  wake: () => wakeUp(gate),
  /** For a fault's words. */
  describe: () => {
    const { following, keeping } = context.session.get()
    const { isReadOnly } = context.documents.state.getState()
    return JSON.stringify({ gate: gate.state, following, keeping, isReadOnly })
  },
  /** The journal in a line. */
  entries: async (mapId: string) => {
    const rows = await shelf.entriesAfter(mapId, 0)
    return rows.map(({ seq, text }) => `${seq} ${/"\d+-\d+"|mark/.exec(text)}`).join(', ')
  },
  titles,
  text: () => writeJourney(context.documents.getDocument()),
  /** Titles of edits whose transaction is done. */
  acknowledged: () => [...acknowledged],
  /** What the database holds: of the map, and of the copies that were kept apart. */
  read: async (mapId: string) => {
    const kept = await context.maps.read(mapId)
    if (!kept.ok) return { text: '', faults: [kept.error], apart: [] }
    const { state, isCutShort } = kept.value
    const apart: string[] = []
    for (const row of await context.maps.list()) {
      if (!row.title.endsWith('(from the other tab)')) continue
      const copy = await context.maps.read(row.id)
      if (!copy.ok) continue
      apart.push(...Object.values(copy.value.state.document.touchpoints).map((c) => c.title))
    }
    const faults = checkInvariants(state.document).map((fault) => JSON.stringify(fault))
    if (isCutShort) faults.push('the journal has a gap')
    return { text: writeJourney(state.document), faults, apart }
  },
}

export type TabFrame = typeof frame
;(globalThis as unknown as { tabFrame: TabFrame }).tabFrame = frame
