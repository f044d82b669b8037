import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AppProvider } from '../../../src/bindings/app-context'
import MoveCardsDialog from '../../../src/features/structure/move-cards-dialog'
import { inOrder, stepsInOrder } from '../../../src/model/queries/records-in-order'
import { writeRef } from '../../../src/text/texts'
import { card, channel, openShopApp, stage, step } from '../../helpers/shop-app'
import { id } from '../../helpers/shop-map'

function openWithTitles() {
  const app = openShopApp()
  const titles = {
    steps: () => stepsInOrder(app.map()).map(({ id: stepId, title }) => title || stepId),
    stages: () => inOrder(app.map(), 'stages').map(({ title }) => title),
    channels: () => inOrder(app.map(), 'channels').map(({ title }) => title),
  }
  return { ...app, titles }
}

describe('adding', () => {
  test('a step goes after the selected one, and its title can be typed', async () => {
    const { run, select, session, titles } = openWithTitles()
    const before = titles.steps()
    select(step('looks'))
    await run('structure.add.step')
    expect(titles.steps()).toEqual([before[0], 'New step', ...before.slice(1)])
    expect(session.get().renaming?.draft).toBe('New step')
  })

  test('a step goes before the selected one', async () => {
    const { run, select, titles } = openWithTitles()
    select(step('looks'))
    await run('structure.addBefore.step')
    expect(titles.steps()[0]).toBe('New step')
  })

  test('a stage goes after that of the selected card, with a step of its own', async () => {
    const { run, select, titles, session, map } = openWithTitles()
    select(card('tests'))
    await run('structure.add.stage')
    expect(titles.stages()[1]).toBe('New stage')
    const stageId = session.get().renaming?.ref.id
    expect(Object.values(map().steps).some((made) => made.stageId === stageId)).toBe(true)
  })

  test('a channel goes below that of the selected card; above with nothing else', async () => {
    const { run, select, titles } = openWithTitles()
    select(card('sofa'))
    await run('structure.add.channel')
    expect(titles.channels()[1]).toBe('New channel')
    select(channel('web'))
    await run('structure.addBefore.channel')
    expect(titles.channels()[0]).toBe('New channel')
  })
})

test('merging takes in the next one; the last one has none', async () => {
  const { run, select, map, notice } = openWithTitles()
  select(step('pays'))
  await run('structure.merge')
  expect(Object.keys(map().steps)).toEqual(['looks', 'tries', 'pays'])
  await run('structure.merge')
  expect(notice()).toBe('There is none after it')
})

test('a stage is split at a step that is not its first', async () => {
  const { run, select, map, notice } = openWithTitles()
  select(step('looks'))
  await run('structure.splitStage')
  expect(notice()).toBe('Select a step that is not the first of its stage')
  select(step('tries'))
  await run('structure.splitStage')
  expect(Object.keys(map().stages)).toHaveLength(3)
  expect(map().steps[id<'step'>('tries')]?.stageId).not.toBe('explore')
})

test('selected cards go to a new step right after theirs', async () => {
  const { run, select, map } = openWithTitles()
  select(card('compares'))
  await run('structure.splitStep')
  const stepId = map().touchpoints[id<'touchpoint'>('compares')]?.stepId
  expect(stepsInOrder(map()).map((made) => made.id)).toEqual([
    'looks',
    stepId,
    'tries',
    'pays',
    'waits',
  ])
})

describe('"Move its touchpoints to …"', () => {
  test('moves them to the chosen step and deletes the empty one, as one undo', async () => {
    const app = openShopApp()
    app.select(step('looks'))
    await app.run('structure.moveCards')
    render(
      <AppProvider app={app}>
        <MoveCardsDialog />
      </AppProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Move, then delete it' }))
    expect(app.map().touchpoints[id<'touchpoint'>('sofa')]?.stepId).toBe('tries')
    expect(Object.keys(app.map().steps)).toEqual(['tries', 'pays', 'waits'])
    const [entry, ...others] = app.documents.state.getState().past
    expect(others).toEqual([])
    expect(entry && writeRef(app.texts(), entry.label)).toBe(
      'Move the touchpoints of “looks” and delete it',
    )
  })

  test('offers every other stage for a stage', async () => {
    const app = openShopApp()
    app.select(stage('explore'))
    await app.run('structure.moveCards')
    render(
      <AppProvider app={app}>
        <MoveCardsDialog />
      </AppProvider>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Move' }))
    expect(app.map().touchpoints[id<'touchpoint'>('sofa')]?.stepId).toBe('pays')
    expect(Object.keys(app.map().stages)).toHaveLength(2)
  })
})
