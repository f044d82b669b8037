import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import View from '../../../src/features/inspector/view'
import type { DocumentDraft } from '../../../src/model/edits/edit'
import { updateRecord } from '../../../src/model/edits/update-record'
import type { SelectionRef } from '../../../src/store/session-state'
import { textRef } from '../../../src/text/texts'
import { createShopMap, id } from '../../helpers/shop-map'
import { createTestApp, renderWithApp } from '../../helpers/test-app'

const sofa = { kind: 'touchpoint', id: id<'touchpoint'>('sofa') } as const
const compares = { kind: 'touchpoint', id: id<'touchpoint'>('compares') } as const
const tests = { kind: 'touchpoint', id: id<'touchpoint'>('tests') } as const
const toTill = { kind: 'transition', id: id<'transition'>('x2') } as const
const lost = { kind: 'painPoint', id: id<'painPoint'>('p1') } as const

/** The inspector with these things selected, in the map of a shop. */
function inspect(refs: readonly SelectionRef[], change?: (draft: DocumentDraft) => void) {
  const draft = createShopMap()
  change?.(draft)
  const app = createTestApp({ document: draft })
  app.context.session.select(refs)
  const rendered = renderWithApp(<View />, { app })
  const { documents, session } = app.context
  return {
    ...rendered,
    app,
    documents,
    session,
    document: documents.getDocument,
    undo: () => act(() => void documents.undo()),
    steps: () => documents.state.getState().past.length,
  }
}

describe('one touchpoint', () => {
  test('a typed title is on the card, and one step of undo', async () => {
    const { user, document, undo, steps } = inspect([sofa])
    await user.clear(screen.getByRole('textbox', { name: 'Title' }))
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Sees the sofa')
    expect(document().touchpoints[sofa.id]?.title).toBe('Sees the sofa')
    expect(steps()).toBe(1)
    undo()
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('sofa')
  })

  test('is moved to another channel by its name', async () => {
    const { user, document } = inspect([sofa])
    await user.clear(screen.getByRole('combobox', { name: 'Channel' }))
    await user.type(screen.getByRole('combobox', { name: 'Channel' }), 'pho')
    await user.click(await screen.findByRole('option', { name: 'phone' }))
    expect(document().touchpoints[sofa.id]?.channelId).toBe('phone')
  })

  test('cannot leave a locked channel, and goes into none', async () => {
    const lock = (draft: DocumentDraft) =>
      updateRecord(draft, {
        kind: 'channel',
        id: id<'channel'>('web'),
        changes: { isLocked: true },
      })
    const { user, session } = inspect([sofa], lock)
    expect(screen.getByRole('combobox', { name: 'Channel' })).toBeDisabled()
    act(() => session.select([tests]))
    await user.click(screen.getByRole('combobox', { name: 'Channel' }))
    await user.keyboard('{ArrowDown}')
    const offered = (await screen.findAllByRole('option')).map((option) => option.textContent)
    expect(offered).toEqual(['store', 'phone'])
  })

  test('has a face for each persona, and the way back to none', async () => {
    const { user, document } = inspect([sofa])
    const emotion = screen.getByRole('radiogroup', { name: 'Emotion of Mia' })
    await user.click(within(emotion).getByRole('radio', { name: /−2/ }))
    expect(document().touchpoints[sofa.id]?.emotions).toEqual({ mia: -2 })
    await user.click(within(emotion).getByRole('button', { name: /Clear emotion/ }))
    expect(document().touchpoints[sofa.id]?.emotions).toEqual({})
  })

  test('its links can be opened only where that is safe', () => {
    inspect([sofa], (draft) =>
      updateRecord(draft, {
        ...sofa,
        changes: {
          links: [
            { title: 'Page', url: 'https://example.org/sofa' },
            { title: 'Trap', url: 'javascript:alert(1)' },
          ],
        },
      }),
    )
    expect(
      screen.getAllByRole('link', { hidden: true }).map((link) => link.getAttribute('href')),
    ).toEqual(['https://example.org/sofa'])
  })
})

describe('several touchpoints', () => {
  test('get a new owner at once, in one step', async () => {
    const { user, document, undo } = inspect([sofa, compares])
    await user.type(screen.getByRole('combobox', { name: 'Owner' }), 'E-commerce')
    await user.click(await screen.findByRole('option', { name: /Create/ }))
    const { teams, touchpoints } = document()
    const [team] = Object.values(teams)
    expect(team?.title).toBe('E-commerce')
    expect(touchpoints[sofa.id]?.teamId).toBe(team?.id)
    expect(touchpoints[compares.id]?.teamId).toBe(team?.id)
    undo()
    expect(document().teams).toEqual({})
  })

  test('say where they differ, and show no titles', () => {
    inspect([sofa, tests])
    expect(screen.getByRole('heading', { name: '2 touchpoints' })).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Channel' })).toHaveAttribute(
      'placeholder',
      'Several values',
    )
    expect(screen.queryByRole('textbox', { name: 'Title' })).toBeNull()
  })

  test('a tag is added to all, and what only one has stays', async () => {
    const { user, document } = inspect([sofa, compares], (draft) =>
      updateRecord(draft, { ...sofa, changes: { tags: ['online'] } }),
    )
    await user.type(screen.getByRole('combobox', { name: 'Tags' }), 'slow{Enter}')
    expect(document().touchpoints[sofa.id]?.tags).toEqual(['online', 'slow'])
    expect(document().touchpoints[compares.id]?.tags).toEqual(['slow'])
  })
})

describe('a transition', () => {
  test('says what it carries over, by choice or from its context items', async () => {
    const { user, document } = inspect([toTill])
    const carried = screen.getByRole('radiogroup', { name: 'Context carried over' })
    await user.click(within(carried).getByRole('radio', { name: 'Lost' }))
    expect(document().transitions[toTill.id]?.continuity).toBe('lost')
    await user.click(screen.getByRole('button', { name: 'Add context item' }))
    expect(screen.queryByRole('radiogroup', { name: 'Context carried over' })).toBeNull()
    expect(screen.getByText('Not known for the one item')).toBeVisible()
  })

  test('leads from its pain point back to where one was', async () => {
    const { user, session } = inspect([toTill])
    await user.click(screen.getByRole('button', { name: 'Open Pain point P1' }))
    expect(session.get().selection).toEqual([lost])
    expect(screen.getByRole('heading', { name: 'Pain point P1' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(session.get().selection).toEqual([toTill])
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
  })
})

describe('pain points', () => {
  test('a new one has the focus, and what is typed is what hurts', async () => {
    const { user, document } = inspect([toTill])
    await user.click(screen.getByRole('button', { name: 'Add pain point' }))
    const card = screen.getByRole('article', { name: 'Pain point P2' })
    expect(within(card).getByRole('textbox', { name: 'What hurts' })).toHaveFocus()
    await user.keyboard('Waits at the till')
    const texts = Object.values(document().painPoints).map(({ text }) => text)
    expect(texts).toEqual(['The offer is lost', 'Waits at the till'])
  })

  test('a new one that is left empty goes again, and leaves nothing to undo', async () => {
    const { user, document, steps } = inspect([toTill])
    await user.click(screen.getByRole('button', { name: 'Add pain point' }))
    await user.tab()
    expect(Object.keys(document().painPoints)).toEqual([lost.id])
    expect(steps()).toBe(0)
  })

  test('weigh severity times frequency, once both are rated', async () => {
    const { user } = inspect([toTill])
    const card = screen.getByRole('article', { name: 'Pain point P1' })
    const rate = async (name: string, rating: string) => {
      const group = within(card).getByRole('radiogroup', { name })
      await user.click(within(group).getByRole('radio', { name: rating }))
    }
    expect(card).toHaveTextContent('not rated')
    await rate('Severity', '4')
    expect(card).toHaveTextContent('not rated')
    await rate('Frequency', '3')
    expect(card).toHaveTextContent('4 × 3 = 12')
  })

  test('a pasted link becomes a backlog item with that tracker; it can be unlinked', async () => {
    const { user, document } = inspect([toTill])
    await user.click(screen.getByRole('button', { name: 'Link backlog item' }))
    await user.paste('https://acme.atlassian.net/browse/SHOP-214')
    await user.click(await screen.findByRole('option', { name: /Create/ }))
    const chip = screen.getByRole('button', { name: 'Open SHOP-214 SHOP-214' })
    expect(chip).toBeVisible()
    expect(screen.getByText('Draft')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Unlink SHOP-214' }))
    const [item] = Object.values(document().backlogItems)
    expect(item?.painPointIds).toEqual([])
    expect(item?.trackers[0]?.key).toBe('SHOP-214')
  })

  test('become a feature idea from the menu of their card', async () => {
    const { user, document, session } = inspect([toTill])
    await user.click(screen.getByRole('button', { name: 'More about Pain point P1' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Turn into a feature idea' }))
    expect(Object.values(document().ideas)[0]?.text).toBe('The offer is lost')
    expect(session.get().selection).toEqual([toTill])
  })
})

describe('the map itself', () => {
  test('is reached by a command, and leads to a new persona whose name can be typed', async () => {
    const { user, app, document } = inspect([sofa])
    await act(() => app.context.run('inspector.showMap'))
    await user.click(screen.getByRole('button', { name: 'Add persona' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await user.keyboard('Walter')
    expect(Object.values(document().personas).map(({ name }) => name)).toEqual(['Mia', 'Walter'])
  })

  test('when it is locked, nothing can be changed until it is unlocked', async () => {
    const { user, app, document } = inspect([sofa], (draft) => {
      draft.map.isLocked = true
    })
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeDisabled()
    expect(screen.queryByRole('button', { name: 'Add context item' })).toBeNull()
    await act(() => app.context.run('selection.delete'))
    expect(document().touchpoints[sofa.id]).toBeDefined()
    expect(app.context.session.get().notice?.text).toEqual(textRef('common.mapLocked'))
    await user.click(screen.getByRole('button', { name: 'Unlock' }))
    expect(screen.getByRole('textbox', { name: 'Title' })).toBeEnabled()
  })
})

test('things of different kinds: one kind can be kept', async () => {
  const { user, session } = inspect([sofa, compares, toTill])
  await user.click(screen.getByRole('button', { name: 'Only the 2 touchpoints' }))
  expect(session.get().selection).toEqual([sofa, compares])
})

test('Escape gives the focus back to the map', async () => {
  const { user } = inspect([sofa])
  await user.click(screen.getByRole('textbox', { name: 'Title' }))
  await user.keyboard('{Escape}')
  expect(document.body).toHaveFocus()
})

test('a copy that gets other words is a step of its own: undo takes back the words, not the copies', async () => {
  const { app, user, session, document, undo } = inspect([sofa, compares])
  const before = Object.keys(document().touchpoints).length
  await act(() => app.context.run('clipboard.duplicate'))
  const [copy] = session.get().selection
  if (copy?.kind !== 'touchpoint') throw new Error('Nothing was copied')
  act(() => session.select([copy]))
  await user.type(screen.getByRole('textbox', { name: 'Title' }), ' again')
  undo()
  expect(Object.keys(document().touchpoints)).toHaveLength(before + 2)
  expect(document().touchpoints[copy.id]?.title).toBe('sofa')
})
