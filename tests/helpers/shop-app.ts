// An app with the shop map open, and short words for what tests of commands do with it.
import type { JourneyDocument, RecordRef } from '../../src/model/document/journey-document'
import { writeRef } from '../../src/text/texts'
import { createShopMap, id } from './shop-map'
import { createTestApp } from './test-app'

export function openShopApp() {
  const app = createTestApp({ document: createShopMap() })
  const { documents, session } = app.context
  return {
    ...app.context,
    ...app,
    map: (): JourneyDocument => documents.getDocument(),
    select: (...refs: readonly RecordRef[]) => session.select(refs),
    selected: () => session.get().selection.map((ref) => `${ref.kind} ${ref.id}`),
    /** The line of text on the screen. */
    notice: () => {
      const text = session.get().notice?.text
      return text ? writeRef(app.context.texts(), text) : null
    },
  }
}

export const card = (name: string) => ({ kind: 'touchpoint', id: id<'touchpoint'>(name) }) as const
export const line = (name: string) => ({ kind: 'transition', id: id<'transition'>(name) }) as const
export const step = (name: string) => ({ kind: 'step', id: id<'step'>(name) }) as const
export const stage = (name: string) => ({ kind: 'stage', id: id<'stage'>(name) }) as const
export const channel = (name: string) => ({ kind: 'channel', id: id<'channel'>(name) }) as const
export const pain = (name: string) => ({ kind: 'painPoint', id: id<'painPoint'>(name) }) as const
