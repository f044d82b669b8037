// The Enter that ends what an input method composes ends neither a name nor a search.
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import InboxView from '../../src/features/inbox/view'
import type { JourneyDocument } from '../../src/model/document/journey-document'
import { addInboxItem } from '../../src/model/edits/add-inbox-item'
import { RowPickerDialog } from '../../src/parts/row-picker-dialog'
import { createSmallMap } from '../helpers/small-map'
import { renderWithApp } from '../helpers/test-app'

const enter = (field: HTMLElement, isComposing: boolean) =>
  fireEvent.keyDown(field, { key: 'Enter', isComposing })

test('in a list of what was found', () => {
  const onPick = vi.fn()
  renderWithApp(
    <RowPickerDialog
      title="Connect"
      label="To"
      rowsFor={() => [{ id: 'tp_1', number: 'T1', name: '注文する' }]}
      onPick={onPick}
      onClose={() => {}}
    />,
  )
  const field = screen.getByRole('searchbox')
  enter(field, true)
  expect(onPick).not.toHaveBeenCalled()
  enter(field, false)
  expect(onPick).toHaveBeenCalledOnce()
})

test('in the words of an item of the inbox', async () => {
  const { draft, env } = createSmallMap()
  addInboxItem(draft, { kind: 'pain', text: '在庫' }, env)
  const { user, app } = renderWithApp(<InboxView />, { document: draft as JourneyDocument })
  screen.getByRole('button', { name: /^Pain.*在庫/ }).focus()
  await user.keyboard('{F2}')
  const field = screen.getByRole('textbox')
  await user.type(field, 'がない')
  enter(field, true)
  expect(field).toBeInTheDocument()
  enter(field, false)
  const [item] = Object.values(app.context.documents.getDocument().inbox)
  expect(item?.text).toBe('在庫がない')
})
