// What stands for choice, as a facilitator prepares a vote.
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import VoteView from '../../../src/features/vote/view'
import type { JourneyDocument } from '../../../src/model/document/journey-document'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { createSmallMap } from '../../helpers/small-map'
import { renderWithApp } from '../../helpers/test-app'

function openVote() {
  const { draft, env, look, ask } = createSmallMap()
  const pain = (on: typeof ask, text: string) =>
    addPainPoint(
      draft,
      { on: { kind: 'touchpoint', id: on }, text, severity: 2, frequency: 2 },
      env,
    )
  pain(look, 'No stock is shown')
  pain(ask, 'Stock not shown')
  pain(ask, 'Long wait at the desk')
  const opened = renderWithApp(<VoteView />, { document: draft as JourneyDocument })
  const map = () => opened.app.context.documents.getDocument()
  return { ...opened, map, ask }
}

const standing = () => screen.getAllByRole('checkbox', { name: /^P\d/ })

test('notes that say nearly the same are merged first, and undo takes them apart', async () => {
  const { user, map, app } = openVote()
  expect(standing()).toHaveLength(3)
  const alike = screen.getByRole('region', { name: 'These say nearly the same' })
  expect(within(alike).getAllByRole('listitem')).toHaveLength(2)
  await user.click(within(alike).getByRole('button', { name: 'Merge into P1' }))
  expect(standing()).toHaveLength(2)
  expect(Object.values(map().painPoints)).toHaveLength(2)
  expect(screen.queryByRole('region', { name: 'These say nearly the same' })).toBeNull()
  app.context.documents.undo()
  expect(Object.values(map().painPoints)).toHaveLength(3)
})

test('what is selected stands for choice, without what is unticked, each person with three votes', async () => {
  const { user, map, app, ask } = openVote()
  await user.click(screen.getByRole('radio', { name: 'Selected' }))
  expect(screen.queryAllByRole('checkbox', { name: /^P\d/ })).toHaveLength(0)
  app.context.session.select([{ kind: 'touchpoint', id: ask }])
  expect(await screen.findAllByRole('checkbox', { name: /^P\d/ })).toHaveLength(2)
  await user.click(screen.getByRole('checkbox', { name: /Long wait/ }))
  await user.click(screen.getByRole('button', { name: 'Start voting' }))
  const [round] = Object.values(map().voteRounds)
  expect(round?.candidates).toHaveLength(1)
  expect(round).toMatchObject({ votesPerPerson: 3, maxPerItem: null, state: 'open' })
})

test('undo of a ballot says nothing about it', async () => {
  const { user, app } = openVote()
  await user.click(screen.getByRole('button', { name: 'Start voting' }))
  await user.type(screen.getByLabelText('Ballot'), '3 3 1{Enter}')
  expect(screen.getByText('1 ballot is in')).toBeVisible()
  app.context.documents.undo()
  expect(await screen.findByText('0 ballots are in')).toBeVisible()
  const said = app.context.session.get().notice?.text
  expect(JSON.stringify(said)).not.toMatch(/P?3/)
})
