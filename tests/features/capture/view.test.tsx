// The capture bar as a scribe meets it: what it says before, what stays in it, what is kept.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import CaptureBar from '../../../src/features/capture/view'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addPainPoint as addPain } from '../../../src/model/edits/add-pain-point'
import { writeRef } from '../../../src/text/texts'
import { createSmallMap } from '../../helpers/small-map'
import { createTestApp, renderWithApp } from '../../helpers/test-app'

function openBar(change: (map: ReturnType<typeof createSmallMap>) => void = () => {}) {
  const map = createSmallMap()
  change(map)
  const app = createTestApp({ document: map.draft as JourneyDocument })
  app.context.session.select([{ kind: 'touchpoint', id: map.look }])
  const { user } = renderWithApp(<CaptureBar />, { app })
  const { documents } = app.context
  const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Capture' })
  return { ...map, app, user, field, now: () => documents.getDocument() }
}

const titles = (document: JourneyDocument) =>
  Object.values(document.touchpoints).map(({ title }) => title)

test('says what Enter and Ctrl+Enter will do, and does it in one step each', async () => {
  const { app, user, field, now } = openBar()
  await user.type(field(), 'Compares @sto')
  expect(field()).toHaveAccessibleDescription(
    /branch from “Looks at sofas”, at Asks, in Store.*between “Looks at sofas” and “Asks a clerk”/,
  )
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(titles(now())).toContain('Compares')
  expect(field()).toHaveValue('')
  expect(field()).toHaveFocus()
  const [entry, ...others] = app.context.documents.state.getState().past
  expect(others).toEqual([])
  expect(entry && writeRef(app.context.texts(), entry.label)).toBe('Add “Compares”')
})

test('a map that is locked takes nothing; the words stay', async () => {
  const { user, field, now } = openBar(({ draft }) => {
    draft.map.isLocked = true
  })
  const before = now()
  await user.type(field(), '! Slow{Enter}')
  expect(field()).toHaveValue('! Slow')
  expect(field()).toHaveAccessibleDescription('The map or the channel is locked')
  expect(now()).toBe(before)
})

test('a pasted list waits in the bar, and is one step to undo', async () => {
  const { app, user, field, now } = openBar()
  await user.click(field())
  await user.paste('Compares\n! Too many\r\n\n? Who chooses\n')
  expect(field()).toHaveAccessibleDescription(/Makes 3 items/)
  await user.keyboard('{Enter}')
  expect(Object.values(now().painPoints)).toMatchObject([{ text: 'Too many' }])
  expect(app.context.documents.state.getState().past).toHaveLength(1)
})

test('undoing a line leads back to the card before it', async () => {
  const { app, user, field, now, look } = openBar()
  await user.type(field(), 'Compares{Enter}')
  await user.keyboard('{Control>}z{/Control}')
  expect(titles(now())).not.toContain('Compares')
  expect(app.context.session.get().selection).toEqual([{ kind: 'touchpoint', id: look }])
  await user.type(field(), 'Sleeps on it{Enter}')
  expect(Object.values(now().inbox)).toEqual([])
  expect(titles(now())).toContain('Sleeps on it')
})

test('a button puts its sign before the words', async () => {
  const { user, field } = openBar()
  await user.type(field(), '! Slow')
  await user.click(screen.getByRole('button', { name: 'Feature idea' }))
  expect(field()).toHaveValue('* Slow')
  await user.click(screen.getByRole('button', { name: 'On the transition into it' }))
  expect(field()).toHaveValue('< * Slow')
  await user.click(screen.getByRole('button', { name: 'Quote' }))
  expect(field()).toHaveValue('< " Slow')
})

test('a key that has nothing to belong to asks which pain it is for', async () => {
  const { app, user, field } = openBar(({ draft, env, ask }) => {
    addPain(draft, { on: { kind: 'touchpoint', id: ask }, text: 'Slow' }, env)
  })
  await user.type(field(), '#OMS-88{Enter}')
  expect(app.context.session.get().dialog).toEqual({ id: 'capture.link', subject: null })
  expect(field()).toHaveValue('#OMS-88')
})

test('Backspace in the empty bar deletes nothing, Delete deletes the selected card', async () => {
  const { user, field, now } = openBar()
  await user.type(field(), 'a{Backspace}{Backspace}')
  expect(titles(now())).toHaveLength(3)
  await user.keyboard('{Delete}')
  expect(titles(now())).toEqual(['Asks a clerk', 'Buys it'])
})
