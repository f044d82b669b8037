import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { choosePersona } from '../../../src/commands/show-only'
import ChooseDialog from '../../../src/features/focus/choose-dialog'
import View from '../../../src/features/focus/view'
import { addPersona } from '../../../src/model/edits/add-persona'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import { textRef } from '../../../src/text/texts'
import { channel, openShopApp } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'
import { renderWithApp } from '../../helpers/test-app'

const main = { kind: 'path', id: id<'path'>('main') } as const

test('the bar says what is shown and how much of it; a button shows all', async () => {
  const app = openShopApp()
  const { user } = renderWithApp(<View />, { app })
  act(() => app.select(main))
  await act(() => app.run('focus.showSelected'))
  const words = 'Showing: Path “Main” — 3 of 4 touchpoints'
  expect(screen.getByRole('region', { name: 'What is shown' })).toHaveTextContent(words)
  await act(() => app.run('selection.clear'))
  expect(app.session.get().shownOnly).toEqual(main)
  await user.click(screen.getByRole('button', { name: 'Show all' }))
  expect(screen.queryByRole('region')).toBeNull()
  expect(app.session.get().shownOnly).toBeNull()
})

test('it is chosen by its name, from a list that says how much each holds', async () => {
  const app = openShopApp()
  await app.run('focus.choose')
  const { user } = renderWithApp(<ChooseDialog />, { app })
  expect(screen.getByRole('option', { name: /^store/ })).toHaveTextContent('Channel · 1 touchpoint')
  await user.keyboard('phon{Enter}')
  expect(app.session.get().shownOnly).toEqual(channel('phone'))
  expect(app.session.get().dialog).toBeNull()
})

test('the persona whose emotion is shown, and the one that is shown alone, are the same', () => {
  const app = openShopApp()
  const zoe = app.documents.edit(textRef('structure.merge'), (draft, env) =>
    addPersona(draft, { name: 'Zoe' }, env),
  )
  choosePersona(app, zoe)
  expect(app.session.get().shownOnly).toBeNull()
  app.session.set({ shownOnly: { kind: 'persona', id: zoe } })
  choosePersona(app, id<'persona'>('mia'))
  expect(app.session.get().shownOnly).toEqual({ kind: 'persona', id: 'mia' })
  choosePersona(app, null)
  expect(app.session.get().shownOnly).toBeNull()
})

test('what is shown alone and then deleted dims nothing any more', () => {
  const app = openShopApp()
  app.session.set({ shownOnly: main })
  app.documents.edit(textRef('selection.delete'), (draft) => deleteRecords(draft, [main]))
  expect(app.session.get().shownOnly).toBeNull()
})
