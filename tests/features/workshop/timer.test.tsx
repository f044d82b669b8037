// The bar with the time that is left: what it says, and that a locked map stays as it is.
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { startTimer, stop } from '../../../src/features/workshop/clock-actions'
import TimerView from '../../../src/features/workshop/timer/view'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addAgendaItem } from '../../../src/model/edits/add-agenda-item'
import { startAgendaItem } from '../../../src/model/edits/start-agenda-item'
import { updateMap } from '../../../src/model/edits/update-record'
import { startClock } from '../../../src/model/workshop/clock'
import { textRef } from '../../../src/text/texts'
import { createSmallMap } from '../../helpers/small-map'
import { renderWithApp } from '../../helpers/test-app'

/** In the first of two items of the agenda, which takes 20 minutes. */
function openTimer() {
  const { draft, env } = createSmallMap()
  const itemId = addAgendaItem(draft, { title: 'Feel', minutes: 20, prompt: '' }, env)
  addAgendaItem(draft, { title: 'Hurt', minutes: 5, prompt: '' }, env)
  startAgendaItem(draft, { itemId })
  const opened = renderWithApp(<TimerView />, { document: draft as JourneyDocument })
  const { context } = opened.app
  const { id: mapId } = context.documents.getDocument().map
  const nowMs = Date.parse(context.env.now())
  act(() =>
    context.session.set({ workshopClock: startClock({ mapId, itemId, minutes: 20 }, nowMs) }),
  )
  const lock = () =>
    act(() =>
      context.documents.edit(textRef('structure.lockMap'), (map) =>
        updateMap(map, { isLocked: true }),
      ),
    )
  return { ...opened, context, lock }
}

const said = ({ context }: ReturnType<typeof openTimer>) =>
  context.session.get().announcement?.text.key

test('the next item of a locked map is not begun, and it is said why', async () => {
  const { user, context, lock } = openTimer()
  lock()
  const before = context.documents.getDocument()
  await user.click(screen.getByRole('button', { name: /Hurt/ }))
  expect(context.documents.getDocument()).toBe(before)
  expect(context.session.get().notice?.text.key).toBe('common.mapLocked')
})

test('the layers of a locked map stay, and it is said why', async () => {
  const { user, context, lock } = openTimer()
  lock()
  const before = context.documents.getDocument()
  await user.click(screen.getByRole('button', { name: /layers/i }))
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Pain points' }))
  expect(context.documents.getDocument()).toBe(before)
  expect(context.session.get().notice?.text.key).toBe('common.mapLocked')
})

test('a round of five minutes does not begin with the words that five are left', () => {
  const opened = openTimer()
  act(() => startTimer(opened.context))
  expect(said(opened)).toBe('workshop.started')
})

test('an item that was over time before is not over once more when a round in it ends', () => {
  const opened = openTimer()
  const { context, app } = opened
  app.passTime(21 * 60_000)
  act(() => startTimer(context))
  act(() => stop(context))
  expect(said(opened)).toBe('workshop.started')
})
