// The gaps of a map: praise only for what has been done.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GapList } from '../../../src/features/coverage/gap-list'
import { addIdea } from '../../../src/model/edits/add-idea'
import { addPainPoint } from '../../../src/model/edits/add-pain-point'
import { createSmallMap } from '../../helpers/small-map'
import { renderWithApp } from '../../helpers/test-app'

test('a map without pains and work is not praised for having no gap', () => {
  renderWithApp(<GapList />, { document: createSmallMap().draft })
  expect(screen.queryByText(/^No gap/)).toBeNull()
  expect(screen.getByText('There are no pain points and no backlog items yet')).toBeVisible()
})

test('a gap is said, whatever else there is none of', () => {
  const { draft, env, look } = createSmallMap()
  const on = { kind: 'touchpoint', id: look } as const
  addIdea(draft, { on, text: 'Try it at home' }, env)
  addPainPoint(draft, { on, text: 'No fabric to feel' }, env)
  renderWithApp(<GapList />, { document: draft })
  expect(screen.getByText('No fabric to feel')).toBeVisible()
  expect(screen.queryByText(/There are no pain points/)).toBeNull()
})
