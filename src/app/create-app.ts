// The composition root: makes the stores, the registry and what ties them together. Tests use it too.
import type { AppServices } from '../bindings/app-context'
import type { Command, CommandContext } from '../commands/command'
import { createQuestions } from '../commands/questions'
import { createRegistry, runCommand } from '../commands/registry'
import { takeUpDrafts } from '../commands/take-up-drafts'
import type { EditEnv } from '../model/document/edit-env'
import { newDocument } from '../model/document/new-document'
import { captureDraft } from '../storage/journal/capture-draft'
import type { CheckpointMirror } from '../storage/journal/checkpoint-mirror'
import { createJournal } from '../storage/journal/journal'
import type { JournalShelf } from '../storage/journal/journal-shelf'
import type { Later } from '../storage/journal/journal-writer'
import { keepOverwritten } from '../storage/journal/keep-overwritten'
import { createLocalMaps } from '../storage/journal/local-maps'
import { renamingDraft, writeRenaming } from '../storage/journal/renaming-draft'
import { walkingDraft, writeWalking } from '../storage/journal/walking-draft'
import type { JourneyFiles } from '../storage/journey-files'
import type { OfflineApp } from '../storage/offline-app'
import type { Preferences } from '../storage/preferences'
import { createMapTabs } from '../storage/tabs/map-tabs'
import type { MapTabsOutside } from '../storage/tabs/open-tab'
import { createDocumentStore } from '../store/document-store'
import { createSessionStore } from '../store/session-store'
import { createTexts, textRef, writeLabel } from '../text/texts'
import { keepSessionReal } from './keep-session-real'

export type AppOutside = {
  readonly env: EditEnv
  readonly nowMs: () => number
  readonly files: JourneyFiles
  /** Where the maps of this browser are kept. */
  readonly shelf: JournalShelf
  readonly mirror?: CheckpointMirror
  readonly later: Later
  /** Local ids of maps that some window has open now. */
  readonly openElsewhere: () => Promise<ReadonlySet<string>>
  /** Says that a map is open here. */
  readonly hold?: (mapId: string) => () => void
  readonly askToPersist?: () => void
  /** Who may write a map that several windows have open. */
  readonly createLock: MapTabsOutside['createLock']
  readonly openChannel: MapTabsOutside['openChannel']
  readonly preferences: Preferences
  readonly commands: readonly Command[]
  readonly layoutOf: CommandContext['layoutOf']
  /** Without it there is never a new version. */
  readonly offline?: OfflineApp
}

/** A running app without a screen. */
export function createApp(outside: AppOutside): AppServices {
  const { env, nowMs, files, preferences, commands, shelf } = outside
  const session = createSessionStore(preferences.read())
  const words = { title: '', persona: '', stage: '', step: '', channel: '', language: 'en' }
  const documents = createDocumentStore(newDocument(words, env), env, nowMs)
  const journal = createJournal({ ...outside, documents, session })
  const { openElsewhere, mirror, later } = outside
  const maps = createLocalMaps({ shelf, mirror, journal, env, nowMs, openElsewhere, later })
  const onWriting = async (mapId: string) => {
    const drafts = await shelf.drafts(mapId)
    // Another map may have come while they were read.
    if (journal.row()?.id === mapId) takeUpDrafts(context, drafts)
  }
  const tabs = createMapTabs({ ...outside, documents, session, journal, maps, onWriting })
  const registry = createRegistry(commands)
  const context: CommandContext = {
    documents,
    session,
    files,
    journal,
    maps,
    tabs,
    env,
    keepOverwritten: (theirs) => keepOverwritten({ shelf, env, nowMs }, theirs),
    takeNewVersion: () => outside.offline?.takeNewVersion(),
    layoutOf: outside.layoutOf,
    texts: () => createTexts(session.get().language),
    ...createQuestions(session),
    run: (id) => runCommand(registry, id, context),
  }
  keepSessionReal(context)
  tellWhatWasUndone(context)
  keepDrafts(context)
  outside.offline?.start(() => session.set({ isUpdateReady: true }))
  session.state.subscribe((state, before) => preferences.write(state, before))
  return { context, registry }
}

/** What is half typed in a field that waits for Enter, or to be left, is kept as well. */
function keepDrafts({ session, journal }: CommandContext) {
  session.state.subscribe(({ renaming, walking, drafts, captureText }, before) => {
    if (captureText !== before.captureText) journal.keepDraft(captureDraft, captureText || null)
    if (renaming !== before.renaming) {
      journal.keepDraft(renamingDraft, renaming && writeRenaming(renaming))
    }
    if (walking !== before.walking) {
      journal.keepDraft(walkingDraft, walking && writeWalking(walking))
    }
    if (drafts === before.drafts) return
    for (const name of Object.keys({ ...before.drafts, ...drafts })) {
      const text = drafts[name] ?? null
      if (text !== (before.drafts[name] ?? null)) journal.keepDraft(name, text)
    }
  })
}

/** "Undone: Move touchpoint" stays until the next edit. */
function tellWhatWasUndone({ documents, session, texts }: CommandContext) {
  documents.onCommit(({ cause, entry }) => {
    if (cause === 'edit') {
      if (session.get().notice) session.set({ notice: null })
      return
    }
    const what = writeLabel(texts(), entry.label)
    session.notify(textRef(cause === 'undo' ? 'history.undone' : 'history.redone', { what }))
  })
}
