// A running app for tests: ids count up, the clock stands until it is moved, files are in memory.
import { type RenderResult, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { allCommands } from '../../src/app/all-commands'
import { type AppOutside, createApp } from '../../src/app/create-app'
import { AppProvider, type AppServices } from '../../src/bindings/app-context'
import type { Command } from '../../src/commands/command'
import { fail, succeed } from '../../src/lib/result'
import { createEditEnv } from '../../src/model/document/edit-env'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { writeJourney } from '../../src/model/file-format/write-file'
import { createMeasuringLayouter } from '../../src/scene/layout/measuring-layouter'
import type { JournalShelf } from '../../src/storage/journal/journal-shelf'
import type { JourneyFiles, PickedFile } from '../../src/storage/journey-files'
import { createPreferences } from '../../src/storage/preferences'
import { createMemoryShelf } from './memory-shelf'
import { createWindows, type Windows } from './windows'

export type MemoryFiles = JourneyFiles & {
  /** What the next pickings give; none left is a closed picker. */
  readonly toPick: PickedFile[]
  /** What was written, in order. */
  readonly written: { readonly name: string; readonly text: string }[]
  /** What was exported, in order. */
  readonly exported: { readonly name: string; readonly blob: Blob }[]
}

export type TestApp = AppServices & {
  readonly files: MemoryFiles
  /** Moves the clock on: typing merges within a second. */
  readonly passTime: (ms: number) => void
}

export type TestAppOptions = {
  /** Added to the app's clock, in ms. */
  readonly clockOffMs?: number
  /** Runs things later; `setTimeout` without it. */
  readonly later?: AppOutside['later']
  /** Opened as the map; without it the choice of a map is shown. */
  readonly document?: JourneyDocument
  /** All commands of the app without it. */
  readonly commands?: readonly Command[]
  readonly languages?: readonly string[]
  /** What this browser keeps; an empty shelf without it. */
  readonly shelf?: JournalShelf
  /** From here on ids count up; two apps with one shelf must not give the same. */
  readonly firstId?: number
  /** Apps that share them are windows of one browser; alone without it. */
  readonly windows?: Windows
  /** Where preferences are kept; nowhere without it. */
  readonly preferencesIn?: Pick<Storage, 'getItem' | 'setItem'>
}

/** An app with everything but a screen; 2 March 2026, 10:00 UTC. */
export function createTestApp(options: TestAppOptions = {}): TestApp {
  let nowMs = Date.UTC(2026, 2, 2, 10) + (options.clockOffMs ?? 0)
  // High, so that ids of documents made by other helpers do not meet them.
  let nextId = options.firstId ?? 100_000
  const files = createMemoryFiles()
  const app = createApp({
    env: createEditEnv(
      () => String(nextId++),
      () => nowMs,
    ),
    nowMs: () => nowMs,
    files,
    shelf: options.shelf ?? createMemoryShelf(),
    later: options.later ?? later,
    openElsewhere: async () => new Set(),
    ...(options.windows ?? createWindows()).join(),
    preferences: createPreferences(options.preferencesIn ?? null, options.languages ?? ['en']),
    commands: options.commands ?? allCommands,
    layoutOf: createMeasuringLayouter(),
  })
  if (options.document) {
    app.context.documents.open(options.document)
    app.context.session.set({ isMapOpen: true })
  }
  const passTime = (ms: number) => {
    nowMs += ms
  }
  return { ...app, files, passTime }
}

function later(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}

/** Renders something inside an app; gives the app and a person who types and presses. */
export function renderWithApp(
  content: ReactNode,
  options: TestAppOptions & { readonly app?: TestApp } = {},
): RenderResult & { readonly app: TestApp; readonly user: UserEvent } {
  const app = options.app ?? createTestApp(options)
  const user = userEvent.setup()
  return { ...render(<AppProvider app={app}>{content}</AppProvider>), app, user }
}

function createMemoryFiles(): MemoryFiles {
  const toPick: PickedFile[] = []
  const written: MemoryFiles['written'] = []
  const exported: MemoryFiles['exported'] = []
  return {
    toPick,
    written,
    exported,
    pick: async () => {
      const file = toPick.shift()
      return file ? succeed(file) : fail({ code: 'cancelled' })
    },
    read: async (file, handle) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return succeed({ name: file.name, bytes, handle, stamp: null })
    },
    prepare: async (document) => new TextEncoder().encode(writeJourney(document)),
    write: async (bytes, suggestedName, { handle }) => {
      const name = handle?.name ?? suggestedName
      written.push({ name, text: new TextDecoder().decode(bytes) })
      return succeed({ name, how: 'saved', handle, stamp: null })
    },
    export: async (blob, suggestedName) => {
      exported.push({ name: suggestedName, blob })
      return succeed({ name: suggestedName, how: 'saved', handle: null, stamp: null })
    },
  }
}
