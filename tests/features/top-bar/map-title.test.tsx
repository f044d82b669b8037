// The map's title is edited where it stands: one undo for what was typed in one go.
import { act, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { MapTitle } from '../../../src/features/top-bar/map-title'
import { updateMap } from '../../../src/model/edits/update-record'
import { textRef } from '../../../src/text/texts'
import { renderWithApp } from '../../helpers/test-app'

it('keeps every letter as it is typed, as one step of the history', async () => {
  const { app, user } = renderWithApp(<MapTitle />)
  const { documents } = app.context
  await user.type(screen.getByRole('textbox', { name: 'Map title' }), 'Buy a sofa')
  expect(documents.getDocument().map.title).toBe('Buy a sofa')
  expect(screen.getByRole('heading', { level: 1, name: 'Buy a sofa' })).toBeInTheDocument()
  documents.undo()
  expect(documents.getDocument().map.title).toBe('')
})

it('begins a new step of the history after the field was left', async () => {
  const { app, user } = renderWithApp(<MapTitle />)
  const field = screen.getByRole('textbox', { name: 'Map title' })
  await user.type(field, 'Buy{Enter}')
  expect(field).not.toHaveFocus()
  await user.type(field, ' a sofa')
  app.context.documents.undo()
  expect(app.context.documents.getDocument().map.title).toBe('Buy')
})

it('brings the old title back on Escape', async () => {
  const { app, user } = renderWithApp(<MapTitle />)
  const field = screen.getByRole('textbox', { name: 'Map title' })
  await user.type(field, 'Buy{Enter}')
  await user.type(field, ' nothing{Escape}')
  expect(app.context.documents.getDocument().map.title).toBe('Buy')
  expect(field).not.toHaveFocus()
})

it('has all its words selected when one goes into it, by press or by key', async () => {
  const { user } = renderWithApp(<MapTitle />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Map title' })
  const selected = () => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
  await user.type(field, 'Buy a sofa{Enter}')
  await user.click(field)
  expect(selected()).toBe('Buy a sofa')
  await user.keyboard('{Escape}')
  await user.tab()
  expect(field).toHaveFocus()
  expect(selected()).toBe('Buy a sofa')
})

it('cannot be changed in a map that was opened read-only', async () => {
  const { app, user } = renderWithApp(<MapTitle />)
  const { documents } = app.context
  documents.open(documents.getDocument(), { isReadOnly: true })
  const field = await screen.findByRole('textbox', { name: 'Map title' })
  await user.type(field, 'Buy')
  expect(field).toHaveValue('')
})

it('keeps no blanks around a title, and blanks alone are none', async () => {
  const { app, user } = renderWithApp(<MapTitle />)
  const { documents } = app.context
  const field = screen.getByRole('textbox', { name: 'Map title' })
  await user.type(field, '  Buy a sofa {Enter}')
  expect(documents.getDocument().map.title).toBe('Buy a sofa')
  await user.clear(field)
  await user.type(field, '   {Enter}')
  expect(documents.getDocument().map.title).toBe('')
  // One step each, as without blanks.
  documents.undo()
  expect(documents.getDocument().map.title).toBe('Buy a sofa')
})

it('cannot be changed in a locked map', async () => {
  const { app, user } = renderWithApp(<MapTitle />)
  const { documents } = app.context
  act(() =>
    documents.edit(textRef('structure.lockMap'), (draft) => updateMap(draft, { isLocked: true })),
  )
  await user.type(screen.getByRole('textbox', { name: 'Map title' }), 'Buy')
  expect(documents.getDocument().map.title).toBe('')
})
