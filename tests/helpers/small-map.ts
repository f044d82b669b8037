// A map small enough to say in one sentence: looks online, asks in the store, buys in the app.
import { newDocument } from '../../src/model/document/new-document'
import { addChannel } from '../../src/model/edits/add-channel'
import { addStep } from '../../src/model/edits/add-step'
import { addTouchpoint } from '../../src/model/edits/add-touchpoint'
import { addTransition } from '../../src/model/edits/add-transition'
import type { DocumentDraft } from '../../src/model/edits/edit'
import type { ChannelKind } from '../../src/model/records/channel'
import { createTestEnv } from './test-env'

const words = {
  title: 'Buying a sofa',
  persona: 'Customer',
  stage: 'Choosing',
  step: 'Looks',
  channel: 'Website',
  language: 'en',
}

/** Fails the test where an edit made nothing. */
export function made<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('Nothing was made')
  return value
}

/** The document as a plain draft that edits may change, and the ids of what is in it. */
export function createSmallMap() {
  const env = createTestEnv()
  const draft = structuredClone(newDocument(words, env)) as DocumentDraft
  const ids = {
    customer: made(Object.values(draft.personas)[0]).id,
    stage: made(Object.values(draft.stages)[0]).id,
    looks: made(Object.values(draft.steps)[0]).id,
    website: made(Object.values(draft.channels)[0]).id,
  }
  const step = (title: string, afterId: typeof ids.looks) =>
    made(addStep(draft, { title, afterId }, env))
  const channel = (title: string, kind: ChannelKind) =>
    made(addChannel(draft, { title, kind }, env))
  const asks = step('Asks', ids.looks)
  const buys = step('Buys', asks)
  const store = channel('Store', 'store')
  const app = channel('App', 'mobile-app')
  const card = (title: string, stepId: typeof asks, channelId: typeof store) =>
    made(addTouchpoint(draft, { title, stepId, channelId }, env))
  const look = card('Looks at sofas', ids.looks, ids.website)
  const ask = card('Asks a clerk', asks, store)
  const buy = card('Buys it', buys, app)
  const lookToAsk = made(addTransition(draft, { fromId: look, toId: ask }, env))
  const askToBuy = made(addTransition(draft, { fromId: ask, toId: buy }, env))
  return { draft, env, ...ids, asks, buys, store, app, look, ask, buy, lookToAsk, askToBuy }
}
