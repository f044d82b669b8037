// Fields tell what they are told to, as it is typed.
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { ComboBox } from '../../src/ui/combo-box'
import { NumberField } from '../../src/ui/number-field'
import { PickField } from '../../src/ui/pick-field'
import { type Rating, RatingField } from '../../src/ui/rating-field'
import { Select } from '../../src/ui/select'
import { TagField } from '../../src/ui/tag-field'

const channels = [
  { id: 'ch_1', label: 'Website' },
  { id: 'ch_2', label: 'Café' },
  { id: 'ch_3', label: 'Store' },
]

describe('NumberField', () => {
  function Field({
    first = null,
    onValue,
  }: {
    first?: number | null
    onValue: (v: unknown) => void
  }) {
    const [value, setValue] = useState<number | null>(first)
    const change = (next: number | null) => {
      setValue(next)
      onValue(next)
    }
    return <NumberField label="Effort" value={value} onChange={change} min={0} max={100} />
  }

  it('tells each number while it is typed, with point or comma, and nothing when emptied', async () => {
    const onValue = vi.fn()
    render(<Field onValue={onValue} />)
    const user = userEvent.setup()
    const field = screen.getByRole('textbox', { name: 'Effort' })
    await user.type(field, '1,5')
    expect(field).toHaveValue('1,5')
    expect(onValue.mock.lastCall).toEqual([1.5])
    await user.clear(field)
    expect(onValue.mock.lastCall).toEqual([null])
  })

  it('says what is no number, and goes back to the last one', async () => {
    const onValue = vi.fn()
    render(<Field first={7} onValue={onValue} />)
    const user = userEvent.setup()
    const field = screen.getByRole('textbox', { name: 'Effort' })
    await user.type(field, 'x')
    expect(field).toBeInvalid()
    expect(onValue).not.toHaveBeenCalled()
    await user.tab()
    expect(field).toHaveValue('7')
  })

  it('keeps what is no number yet, and only that', async () => {
    const keep = vi.fn()
    render(
      <NumberField label="Effort" value={7} onChange={() => {}} draft={{ text: 'abo', keep }} />,
    )
    const user = userEvent.setup()
    const field = screen.getByRole('textbox', { name: 'Effort' })
    expect(field).toHaveValue('abo')
    await user.type(field, 'u')
    expect(keep.mock.lastCall).toEqual(['abou'])
    await user.clear(field)
    expect(keep.mock.lastCall).toEqual([''])
    await user.type(field, 'x')
    await user.tab()
    expect(keep.mock.lastCall).toEqual([''])
  })

  it('counts by the arrow keys, within its limits', async () => {
    const onValue = vi.fn()
    render(<Field first={99} onValue={onValue} />)
    await userEvent.type(screen.getByRole('textbox'), '{ArrowUp}{ArrowUp}')
    expect(onValue.mock.lastCall).toEqual([100])
  })
})

describe('ComboBox', () => {
  function Field(props: { onChange: (id: string | null) => void; onCreate?: (t: string) => void }) {
    const [value, setValue] = useState<string | null>('ch_1')
    const change = (id: string | null) => {
      setValue(id)
      props.onChange(id)
    }
    const { onCreate } = props
    return (
      <ComboBox
        label="Channel"
        options={channels}
        value={value}
        onChange={change}
        onCreate={onCreate}
      />
    )
  }

  it('finds an option without its accents and chooses it', async () => {
    const onChange = vi.fn()
    render(<Field onChange={onChange} />)
    const user = userEvent.setup()
    const field = screen.getByRole('combobox', { name: 'Channel' })
    expect(field).toHaveValue('Website')
    await user.clear(field)
    await user.type(field, 'cafe')
    await user.click(await screen.findByRole('option', { name: 'Café' }))
    expect(onChange.mock.lastCall).toEqual(['ch_2'])
    expect(field).toHaveValue('Café')
  })

  it('offers to create what it does not know', async () => {
    const onCreate = vi.fn()
    render(<Field onChange={() => {}} onCreate={onCreate} />)
    const user = userEvent.setup()
    await user.clear(screen.getByRole('combobox'))
    await user.type(screen.getByRole('combobox'), 'Kiosk')
    await user.click(await screen.findByRole('option', { name: 'Create “Kiosk”' }))
    expect(onCreate.mock.calls).toEqual([['Kiosk']])
  })

  it('shows what is chosen again when it is left half typed', async () => {
    const onChange = vi.fn()
    render(<Field onChange={onChange} />)
    const user = userEvent.setup()
    await user.type(screen.getByRole('combobox'), 'xyz')
    await user.tab()
    expect(screen.getByRole('combobox')).toHaveValue('Website')
    expect(onChange).not.toHaveBeenCalled()
  })

  it('keeps what is typed when the page scrolls under it', async () => {
    const onChange = vi.fn()
    render(
      <div data-testid="panel">
        <Field onChange={onChange} onCreate={() => {}} />
      </div>,
    )
    const user = userEvent.setup()
    const field = screen.getByRole('combobox')
    await user.type(field, 'Kiosk', { initialSelectionStart: 0, initialSelectionEnd: 7 })
    await screen.findByRole('option', { name: 'Create “Kiosk”' })
    fireEvent.scroll(screen.getByTestId('panel'))
    expect(field).toHaveValue('Kiosk')
    // Giving up is still giving up.
    await user.keyboard('{Escape}')
    expect(field).toHaveValue('Website')
  })
})

it('Select chooses one, or none where that is offered', async () => {
  const onChange = vi.fn()
  render(<Select label="Channel" options={channels} value="ch_3" onChange={onChange} hasNone />)
  const user = userEvent.setup()
  const field = screen.getByRole('button', { name: /Channel/ })
  expect(field).toHaveTextContent('Store')
  await user.click(field)
  await user.click(screen.getByRole('option', { name: 'Café' }))
  await user.click(field)
  await user.click(screen.getByRole('option', { name: 'None' }))
  expect(onChange.mock.calls).toEqual([['ch_2'], [null]])
})

it('RatingField rates by key and pointer, and can be cleared', async () => {
  const onValue = vi.fn()
  const Field = () => {
    const [value, setValue] = useState<Rating | null>(null)
    const change = (next: Rating | null) => {
      setValue(next)
      onValue(next)
    }
    return <RatingField label="Severity" value={value} onChange={change} />
  }
  render(<Field />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('radio', { name: '4' }))
  expect(screen.getByRole('radio', { name: '4' })).toBeChecked()
  await user.keyboard('{ArrowRight}')
  await user.click(screen.getByRole('button', { name: 'Clear: Severity' }))
  expect(onValue.mock.calls).toEqual([[4], [5], [null]])
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()

  await user.click(screen.getByRole('radio', { name: '2' }))
  await user.tab()
  expect(screen.getByRole('button', { name: 'Clear: Severity' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(onValue.mock.lastCall).toEqual([null])
  expect(screen.getByRole('radio', { name: '2' })).toHaveFocus()
})

it('TagField adds by Enter, comma and leaving, and takes away', async () => {
  const onValues = vi.fn()
  const Field = () => {
    const [values, setValues] = useState<readonly string[]>([])
    const change = (next: readonly string[]) => {
      setValues(next)
      onValues(next)
    }
    return <TagField label="Tags" values={values} onChange={change} />
  }
  render(<Field />)
  const user = userEvent.setup()
  await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'late{Enter}paper,late{Enter}desk')
  await user.tab()
  expect(onValues.mock.lastCall).toEqual([['late', 'paper', 'desk']])
  await user.click(screen.getByRole('button', { name: 'Remove paper' }))
  expect(onValues.mock.lastCall).toEqual([['late', 'desk']])

  screen.getByRole('button', { name: 'Remove late' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: 'Remove desk' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(onValues.mock.lastCall).toEqual([[]])
  expect(screen.getByRole('textbox', { name: 'Tags' })).toHaveFocus()
})

it('PickField gathers several, offering only the others', async () => {
  const onValues = vi.fn()
  const Field = () => {
    const [values, setValues] = useState<readonly string[]>(['ch_1'])
    const change = (next: readonly string[]) => {
      setValues(next)
      onValues(next)
    }
    return <PickField label="Systems" options={channels} values={values} onChange={change} />
  }
  render(<Field />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('combobox', { name: 'Systems' }))
  expect(screen.queryByRole('option', { name: 'Website' })).toBeNull()
  await user.click(screen.getByRole('option', { name: 'Store' }))
  expect(onValues.mock.lastCall).toEqual([['ch_1', 'ch_3']])
  expect(screen.getByRole('combobox', { name: 'Systems' })).toHaveFocus()
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Remove Website' }))
  expect(onValues.mock.lastCall).toEqual([['ch_3']])

  screen.getByRole('button', { name: 'Remove Store' }).focus()
  await user.keyboard('{Enter}')
  expect(onValues.mock.lastCall).toEqual([[]])
  expect(screen.getByRole('combobox', { name: 'Systems' })).toHaveFocus()
  expect(screen.queryByRole('option')).toBeNull()
})
