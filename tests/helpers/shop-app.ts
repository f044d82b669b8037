// An app with the shop map open, and short words for what tests of commands do with it.
import type { JourneyDocument, RecordRef } from '../../src/model/document/journey-document'
import type { Notice } from '../../src/store/session-state'
import { writeRef } from '../../src/text/texts'
import { createShopMap, id } from './shop-map'
import { createTestApp } from './test-app'

export function openShopApp() {
  const app = createTestApp({ document: createShopMap() })
  const { documents, session } = app.context
  const written = (said: Notice | null) => said && writeRef(app.context.texts(), said.text)
  return {
    ...app.context,
    ...app,
    map: (): JourneyDocument => documents.getDocument(),
    select: (...refs: readonly RecordRef[]) => session.select(refs),
    selected: () => session.get().selection.map((ref) => `${ref.kind} ${ref.id}`),
    /** The line of text on the screen. */
    notice: () => written(session.get().notice),
    /** What screen readers were told last. */
    announced: () => written(session.get().announcement),
  }
}

export const card = (name: string) => ({ kind: 'touchpoint', id: id<'touchpoint'>(name) }) as const
export const line = (name: string) => ({ kind: 'transition', id: id<'transition'>(name) }) as const
export const step = (name: string) => ({ kind: 'step', id: id<'step'>(name) }) as const
export const stage = (name: string) => ({ kind: 'stage', id: id<'stage'>(name) }) as const
export const channel = (name: string) => ({ kind: 'channel', id: id<'channel'>(name) }) as const
export const pain = (name: string) => ({ kind: 'painPoint', id: id<'painPoint'>(name) }) as const
