// A reason that many rows of a menu share is said once above them.
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MenuButton } from '../../src/ui/menu-button'

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `row-${index}`,
    label: `Row ${index}`,
    reason: 'The map is locked',
    onAction: () => {},
  }))

async function open(count: number) {
  render(<MenuButton label="More" icon="menu" groups={[{ id: 'all', entries: rows(count) }]} />)
  await userEvent.setup().click(screen.getByRole('button'))
  await screen.findByRole('menu')
}

const heading = () => screen.getByRole('menu').querySelector('header')?.textContent

it('stands above the rows when four or more share it, and each row still says it', async () => {
  await open(4)
  expect(heading()).toBe('The map is locked')
  expect(screen.getAllByRole('menuitem', { name: /The map is locked$/ })).toHaveLength(4)
})

it('stands in the rows when few share it', async () => {
  await open(3)
  expect(heading()).toBeUndefined()
  expect(screen.getAllByRole('menuitem', { name: /The map is locked$/ })).toHaveLength(3)
})
