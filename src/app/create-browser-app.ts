// The app with the real outside: the browser's files, clock, storage and random ids.
import { nanoid } from 'nanoid'
import type { AppServices } from '../bindings/app-context'
import { createEditEnv } from '../model/document/edit-env'
import { createBrowserFiles } from '../storage/browser-files'
import { createCheckpointMirror } from '../storage/journal/checkpoint-mirror'
import { createIndexedDbShelf } from '../storage/journal/indexed-db-shelf'
import { holdMap, mapsOpenNow } from '../storage/journal/open-maps'
import { createOfflineApp } from '../storage/offline-app'
import { openTabChannel } from '../storage/tabs/tab-channel'
import { createWriterLock } from '../storage/tabs/writer-lock'
import { allCommands } from './all-commands'
import { createAddressBar } from './browser-address'
import { browserPreferences } from './browser-preferences'
import { createApp } from './create-app'
import { lateLayoutOf } from './late-layout'
import { followAddress } from './map-address'
import { followPageLife } from './page-life'
import { warmUp } from './warm-up'

/** Ids have this many signs: one in a million maps of 10,000 records has two that are equal. */
const idLength = 12

export function createBrowserApp(): AppServices {
  const app = createApp({
    env: createEditEnv(() => nanoid(idLength), Date.now),
    nowMs: Date.now,
    files: createBrowserFiles(),
    shelf: createIndexedDbShelf(),
    mirror: createCheckpointMirror(),
    later,
    openElsewhere: mapsOpenNow,
    hold: holdMap,
    createLock: createWriterLock,
    openChannel: openTabChannel,
    askToPersist: () => void navigator.storage?.persist?.().catch(() => undefined),
    preferences: browserPreferences(),
    commands: allCommands,
    layoutOf: lateLayoutOf,
    offline: createOfflineApp(),
  })
  followPageLife(app.context)
  warmUp(app.context.session)
  void followAddress(app.context, createAddressBar())
  return app
}

function later(run: () => void, delayMs: number): () => void {
  const timer = setTimeout(run, delayMs)
  return () => clearTimeout(timer)
}
