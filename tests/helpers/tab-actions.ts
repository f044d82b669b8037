// What windows with one map do in tests, and what can be seen of them. With fake timers.
import { vi } from 'vitest'
import { canEdit } from '../../src/commands/conditions'
import { openJourney } from '../../src/commands/open-journey'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { addTouchpoint } from '../../src/model/edits/add-touchpoint'
import { writeJourney } from '../../src/model/file-format/write-file'
import { stepsInOrder } from '../../src/model/queries/records-in-order'
import { noFile } from '../../src/store/session-store'
import { textRef } from '../../src/text/texts'
import { createSmallMap } from './small-map'
import type { TabWindow } from './tab-world'

/** Whatever has an app: a window, or an app alone. */
type InTab = Pick<TabWindow, 'app'>

/** Long enough for an answer that never comes, and for a follower to look. */
export const rest = () => vi.advanceTimersByTimeAsync(5000)
export const moment = () => vi.advanceTimersByTimeAsync(1)

/** Gives the id of a new map with one more card. */
export async function startMap(tab: InTab): Promise<string> {
  openJourney(tab.app.context, createSmallMap().draft as JourneyDocument, noFile)
  addCard(tab, 'first')
  await rest()
  return tab.app.context.session.get().keeping.mapId ?? ''
}

export function addCard({ app }: InTab, title: string): void {
  const { documents } = app.context
  documents.edit(textRef('touchpoints.add'), (draft, env) => {
    const stepId = stepsInOrder(documents.getDocument())[0]?.id
    if (stepId) addTouchpoint(draft, { stepId, channelId: null, title }, env)
  })
}

/** What a slow database answers. */
export async function settled<Answer>(answer: Promise<Answer>): Promise<Answer> {
  await rest()
  return answer
}

export const mayWrite = ({ app }: InTab) => canEdit(app.context) === true
export const textOf = ({ app }: InTab) => writeJourney(app.context.documents.getDocument())
export const titlesIn = (document: JourneyDocument) =>
  Object.values(document.touchpoints).map(({ title }) => title)
export const titlesOf = ({ app }: InTab) => titlesIn(app.context.documents.getDocument())
export const isAlive = (tab: TabWindow) => tab.state() !== 'dead'
