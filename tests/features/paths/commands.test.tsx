import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { walkTo } from '../../../src/commands/walk-to'
import NameDialog from '../../../src/features/paths/name-dialog'
import { deleteRecords } from '../../../src/model/edits/delete-records'
import { updateMap } from '../../../src/model/edits/update-record'
import type { Path } from '../../../src/model/records/path'
import { textRef } from '../../../src/text/texts'
import { card, line, openShopApp } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'
import { renderWithApp } from '../../helpers/test-app'

const main = { kind: 'path', id: id<'path'>('main') } as const
const stopsOf = (path: Path | undefined) => path?.stops.map(({ touchpointId }) => touchpointId)

test('a walk from the selected card becomes a path with a name, as one undo', async () => {
  const app = openShopApp()
  app.select(card('compares'))
  await app.run('paths.make')
  expect(app.selected()).toEqual([])
  expect(walkTo(app, card('tests'))).toBe(true)
  expect(walkTo(app, card('tests'))).toBe(false)
  expect(walkTo(app, line('x2'))).toBe(true)
  await app.run('paths.finish')
  expect(app.session.get().dialog?.id).toBe('paths.name')
  const { user } = renderWithApp(<NameDialog />, { app })
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Without a sofa{Enter}')
  const [path] = Object.values<Path>(app.map().paths).filter(({ title }) => title !== 'Main')
  expect(path).toMatchObject({ title: 'Without a sofa', kind: 'alternative' })
  expect(stopsOf(path)).toEqual(['compares', 'tests', 'pays at home'])
  expect(path?.stops.map(({ viaTransitionId }) => viaTransitionId)).toEqual([null, null, 'x2'])
  expect(app.session.get().walking).toBeNull()
  expect(app.selected()).toEqual([`path ${path?.id}`])
  await app.run('history.undo')
  expect(Object.keys(app.map().paths)).toEqual(['main'])
})

test('a path is walked on from its end; giving up leaves it as it was', async () => {
  const app = openShopApp()
  app.select(main)
  await app.run('paths.walkOn')
  walkTo(app, card('sofa'))
  await app.run('paths.giveUp')
  expect(stopsOf(app.map().paths[main.id])).toHaveLength(3)
  app.select(main)
  await app.run('paths.walkOn')
  walkTo(app, card('sofa'))
  walkTo(app, card('compares'))
  await app.run('paths.takeBack')
  await app.run('paths.finish')
  expect(stopsOf(app.map().paths[main.id])).toEqual(['sofa', 'tests', 'pays at home', 'sofa'])
})

test('one stop is no path, a locked map takes none, and stops that are deleted are left out', async () => {
  const app = openShopApp()
  await app.run('paths.make')
  walkTo(app, card('sofa'))
  await app.run('paths.finish')
  expect(app.notice()).toBe('A path needs two stops')
  walkTo(app, card('tests'))
  app.documents.edit(textRef('selection.delete'), (draft) => deleteRecords(draft, [card('sofa')]))
  expect(app.session.get().walking?.stops).toEqual([
    { touchpointId: 'tests', viaTransitionId: null },
  ])
  await app.run('paths.giveUp')
  app.documents.edit(textRef('structure.lockMap'), (draft) => updateMap(draft, { isLocked: true }))
  await app.run('paths.make')
  expect(app.session.get().walking).toBeNull()
  expect(app.notice()).toBe('The map is locked')
})
