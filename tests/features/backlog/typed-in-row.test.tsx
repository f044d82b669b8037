// Words that are typed in a row of the backlog: Enter and leaving keep them, Escape drops them.
import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useDocument } from '../../../src/bindings/use-document'
import { OwnerCell, SizeCell } from '../../../src/features/backlog/list/plan-cells'
import { TrackerCell } from '../../../src/features/backlog/list/tracker-cell'
import { addBacklogItem } from '../../../src/model/edits/add-backlog-item'
import type { BacklogItem } from '../../../src/model/records/backlog-item'
import { textRef } from '../../../src/text/texts'
import { createShopMap } from '../../helpers/shop-map'
import { createTestApp, renderWithApp, type TestApp } from '../../helpers/test-app'

let app: TestApp
let id: BacklogItem['id']

/** The item as the map has it now. */
const item = () => app.context.documents.getDocument().backlogItems[id] as BacklogItem

beforeEach(() => {
  app = createTestApp({ document: createShopMap() })
  const { documents } = app.context
  id = documents.edit(textRef('backlog.newItem'), (draft, env) =>
    addBacklogItem(draft, { title: 'Pass it on' }, env),
  )
})

function Row({ Cell }: { Cell: typeof OwnerCell }) {
  const now = useDocument((document) => document.backlogItems[id])
  return (
    <div data-row={id} tabIndex={-1} data-testid="row">
      {now && <Cell item={now} isCurrent />}
    </div>
  )
}

describe.each([
  { name: 'owner', Cell: OwnerCell, field: /^Owner/, words: 'Priya', kept: () => item().owner },
  {
    name: 'tracker',
    Cell: TrackerCell as typeof OwnerCell,
    field: /tracker/i,
    words: 'SHOP-7',
    kept: () => item().trackers[0]?.key ?? '',
  },
])('the $name of an item', ({ Cell, field, words, kept }) => {
  const open = async () => {
    const { user } = renderWithApp(<Row Cell={Cell} />, { app })
    await user.click(screen.getByRole('button'))
    const box = screen.getByRole('textbox', { name: field })
    expect(box).toHaveFocus()
    await user.type(box, words)
    return user
  }

  it('is kept by Enter, and the row has the focus', async () => {
    const user = await open()
    await user.keyboard('{Enter}')
    expect(kept()).toBe(words)
    expect(screen.getByTestId('row')).toHaveFocus()
  })

  it('is dropped by Escape, and the row has the focus', async () => {
    const user = await open()
    await user.keyboard('{Escape}')
    expect(kept()).toBe('')
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByTestId('row')).toHaveFocus()
  })

  it('is kept by leaving the field', async () => {
    const user = await open()
    await user.tab()
    expect(kept()).toBe(words)
  })

  it('stands in the drafts while it is typed', async () => {
    const user = await open()
    expect(Object.values(app.context.session.get().drafts)).toEqual([words])
    await user.keyboard('{Enter}')
    expect(app.context.session.get().drafts).toEqual({})
  })
})

it.each([
  ['1e999', null],
  ['Infinity', null],
  ['-1', null],
  ['many', null],
  ['2,5', 2.5],
])('the size %s is kept as %s', async (typed, kept) => {
  const { user } = renderWithApp(<Row Cell={SizeCell} />, { app })
  await user.click(screen.getByRole('button'))
  await user.type(screen.getByRole('textbox'), typed)
  await user.keyboard('{Enter}')
  expect(item().estimate).toBe(kept)
})
