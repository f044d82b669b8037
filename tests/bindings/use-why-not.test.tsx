// A panel that is open while this window becomes the writer of a map lets one write in it.
import { act, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { expect, test } from 'vitest'
import InboxView from '../../src/features/inbox/view'
import VoteView from '../../src/features/vote/view'
import AgendaView from '../../src/features/workshop/agenda/view'
import ParkingView from '../../src/features/workshop/parking/view'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { addInboxItem } from '../../src/model/edits/add-inbox-item'
import { addPainPoint } from '../../src/model/edits/add-pain-point'
import { createSmallMap } from '../helpers/small-map'
import { renderWithApp } from '../helpers/test-app'

function createMap(): JourneyDocument {
  const { draft, env, look } = createSmallMap()
  addInboxItem(draft, { kind: 'pain', text: 'No stock' }, env)
  addPainPoint(draft, { on: { kind: 'touchpoint', id: look }, text: 'Long wait' }, env)
  return draft as JourneyDocument
}

const isOff = (element: HTMLElement) =>
  element.hasAttribute('disabled') || element.getAttribute('aria-disabled') === 'true'

test.each<{ name: string; View: ComponentType; writes: () => HTMLElement | null }>([
  {
    name: 'the agenda',
    View: AgendaView,
    writes: () => screen.queryByRole('button', { name: 'Add item' }),
  },
  {
    name: 'the parking lot',
    View: ParkingView,
    writes: () => screen.queryByRole('textbox', { name: /question/i }),
  },
  {
    name: 'the inbox',
    View: InboxView,
    writes: () => screen.queryByRole('button', { name: /^Pain.*No stock/ }),
  },
  {
    name: 'the vote',
    View: VoteView,
    writes: () => screen.queryByRole('button', { name: 'Start voting' }),
  },
])('$name', ({ View, writes }) => {
  const { app } = renderWithApp(<View />, { document: createMap() })
  const { documents, session } = app.context
  const mayWrite = () => {
    const element = writes()
    return element !== null && !isOff(element)
  }
  expect(mayWrite()).toBe(true)
  act(() => {
    documents.setReadOnly(true)
    session.set({ following: { mapId: 'local_1', isTakingOver: false } })
  })
  expect(mayWrite()).toBe(false)
  // In the order in which a window takes a map over.
  act(() => documents.setReadOnly(false))
  act(() => session.set({ following: null }))
  expect(mayWrite()).toBe(true)
})
