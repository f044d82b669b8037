// Files that are not as they should be: refused or opened as far as they can be read, always with
// the place and the reason in words.
import { expect, test } from './support/app'
import {
  cardOf,
  clickCard,
  journeyMap,
  lineOf,
  openFile,
  openJourney,
  openSmallMap,
  runCommand,
  saveButton,
  saveState,
  smallMapText,
} from './support/journeys'
import { drag, middleOf } from './support/pointer'
import { recordOf, spoilt } from './support/spoilt-map'

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d]
const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 193 + 7) % 256)

const refused: readonly { what: string; content: string | Uint8Array; reason: string | RegExp }[] =
  [
    { what: 'an empty file', content: '', reason: 'The file is empty.' },
    { what: 'spaces', content: ' \n\n ', reason: 'The file is empty.' },
    { what: 'other JSON', content: '{"name":"x"}', reason: 'JSON of another program' },
    { what: 'a list', content: '[1, 2]', reason: 'a list in JSON' },
    { what: 'a drawing', content: '{"format":"boxes"}', reason: 'its format is called “boxes”' },
    { what: 'a web page', content: '<!doctype html><p>Hello', reason: 'a web page' },
    { what: 'a table', content: 'a;b\n1;2\n3;4', reason: 'a table (CSV)' },
    { what: 'plain text', content: 'Dear all,', reason: 'plain text' },
    { what: 'a picture', content: Uint8Array.from(pngStart), reason: 'a picture' },
    { what: 'noise', content: noise, reason: /it looks like (no|plain) text/ },
    {
      what: 'a string of 10 MB',
      content: JSON.stringify('long '.repeat(2_000_000)),
      reason: 'a single JSON value',
    },
  ]

test('what is not a journey map is refused, and the map on the screen stays', async ({
  app,
  pickers,
}) => {
  await openSmallMap(app, pickers)
  for (const { what, content, reason } of refused) {
    await test.step(what, async () => {
      await openFile(app, pickers, `${what}.json`, content)
      const sentence = app.getByText(`${what}.json was not opened. `)
      await expect(sentence).toBeVisible()
      await expect(sentence).toContainText(reason)
      await expect(cardOf(app, 'Buys it')).toBeVisible()
      await expect(saveState(app)).toHaveText('Saved to small.journey.json')
      await expect(app.getByRole('dialog')).toHaveCount(0)
    })
  }
})

const title30000 = `Endless ${'words '.repeat(4_999)}end`.slice(0, 30_000)

const opened: readonly {
  what: string
  content: string
  /** The place and the reason, as the report says them. */
  says: readonly RegExp[]
  /** Cards that must be on the map all the same. */
  cards: readonly string[]
  /** What must still be in the file after saving it. */
  keeps?: string
}[] = [
  {
    what: 'cut in the middle',
    content: smallMapText.slice(0, smallMapText.indexOf('"Buys it"')),
    says: [/^The file: the text ends in the middle, at line \d+\. Reading went on\.$/],
    cards: ['Looks at sofas', 'Asks a clerk'],
  },
  {
    what: 'a line that leads nowhere',
    content: spoilt((file) => {
      recordOf(file, 'transitions', 0).toId = 'tp_gone'
    }),
    says: [/transitions\[0\].*: what this (refers|belongs) to \(tp_gone\) is not in the file\./],
    cards: ['Looks at sofas', 'Asks a clerk', 'Buys it'],
    keeps: 'tp_gone',
  },
  {
    what: 'an id used twice',
    content: spoilt((file) => {
      recordOf(file, 'touchpoints', 2).id = recordOf(file, 'touchpoints', 0).id
    }),
    says: [/touchpoints\[2\].*: the id \S+ is used more than once\. It was given the id \S+\.$/],
    cards: ['Looks at sofas', 'Asks a clerk', 'Buys it'],
  },
  {
    what: 'NaN for a number',
    content: smallMapText.replace(/"number": 2/, '"number": NaN'),
    says: [/touchpoints\[1\]/],
    cards: ['Looks at sofas', 'Buys it'],
  },
  {
    what: 'a number beyond all bounds',
    content: smallMapText.replace(/"number": 2/, '"number": 1e999'),
    says: [/touchpoints\[1\]\.number\): /],
    cards: ['Looks at sofas', 'Asks a clerk', 'Buys it'],
  },
  {
    what: 'a name that would spoil every object',
    content: smallMapText.replace(
      '"title": "Asks a clerk"',
      '"title": "Asks a clerk", "__proto__": { "spoilt": true }',
    ),
    says: [/touchpoints\[1\].*: the name __proto__ is not allowed here\./],
    cards: ['Looks at sofas', 'Asks a clerk', 'Buys it'],
  },
  {
    what: 'a title of 30,000 characters',
    content: spoilt((file) => {
      recordOf(file, 'touchpoints', 1).title = title30000
    }),
    says: [
      /^Touchpoint “Endless .*…”, title \(touchpoints\[1\]\.title\): the text has 30,000 characters, 10,000 are allowed\. It was cut/,
    ],
    cards: ['Looks at sofas', 'Buys it'],
    keeps: title30000,
  },
  {
    what: 'a note of 10 MB',
    content: spoilt((file) => {
      recordOf(file, 'touchpoints', 1).notes = 'long '.repeat(2_000_000)
    }),
    says: [
      /^Touchpoint “Asks a clerk”, notes \(touchpoints\[1\]\.notes\): the text has 10,000,000 characters, 100,000 are allowed\./,
    ],
    cards: ['Looks at sofas', 'Asks a clerk', 'Buys it'],
  },
  {
    what: 'a number where a touchpoint was expected',
    content: spoilt((file) => {
      file.touchpoints?.push(42 as never)
    }),
    says: [
      /^Touchpoint 4 in the file \(touchpoints\[3\]\): this is .*, where a record was expected\. It is not shown, but kept/,
    ],
    cards: ['Looks at sofas', 'Asks a clerk', 'Buys it'],
  },
  {
    what: 'a touchpoint at a step that is not there',
    content: spoilt((file) => {
      recordOf(file, 'touchpoints', 1).stepId = 'st_gone'
    }),
    says: [/touchpoints\[1\].*: what this (refers|belongs) to \(st_gone\) is not in the file\./],
    cards: ['Looks at sofas', 'Buys it'],
    keeps: 'Asks a clerk',
  },
]

for (const { what, content, says, cards, keeps } of opened) {
  test(`${what}: the rest opens, and the place and the reason are named`, async ({
    app,
    pickers,
  }) => {
    await openFile(app, pickers, 'spoilt.journey.json', content)
    const report = app.getByRole('dialog', { name: 'Problems in this file' })
    await expect(report).toBeVisible()
    const lines = await report.getByRole('listitem').allInnerTexts()
    for (const sentence of says) {
      expect(
        lines.some((line) => sentence.test(line)),
        `${sentence} in ${lines.join('\n')}`,
      ).toBe(true)
    }
    await report.getByRole('button', { name: 'Close' }).last().click()
    for (const title of cards) await expect(cardOf(app, title)).toBeVisible()
    expect(await app.evaluate(() => 'spoilt' in {})).toBe(false)

    await pickers.nextSave('saved.journey.json')
    await runCommand(app, 'Save as')
    await expect(saveState(app)).toHaveText(/^Saved to saved\.journey\.json/)
    const saved = await pickers.readText('saved.journey.json')
    if (keeps) expect(saved.includes(keeps), `the saved file has ${keeps.slice(0, 40)}`).toBe(true)
    // What is still wrong with it is told again; what was set right is not.
    await pickers.nextOpen('saved.journey.json')
    await app.getByRole('button', { name: 'Open file' }).click()
    await expect(saveState(app)).toContainText('Saved to saved.journey.json')
    await expect(journeyMap(app)).toBeAttached()
  })
}

test('what was found in a file is grouped, and can be kept as a text', async ({ app, pickers }) => {
  const content = spoilt((file) => {
    recordOf(file, 'touchpoints', 1).goal = 7
    recordOf(file, 'touchpoints', 2).number = recordOf(file, 'touchpoints', 0).number
    recordOf(file, 'transitions', 0).toId = 'tp_gone'
    file.minReader = 'one' as never
  })
  await openFile(app, pickers, 'spoilt.journey.json', content)
  const report = app.getByRole('dialog', { name: 'Problems in this file' })
  await expect(report).toContainText('spoilt.journey.json is open. 4 things in it')
  for (const [group, line] of [
    ['Not on the map, but kept in the file (2)', 'Touchpoint “Asks a clerk”, what the customer'],
    ['Repaired (1)', 'Touchpoint “Buys it”, number (touchpoints[2].number)'],
    ['Good to know (1)', 'the version of the format'],
  ] as const) {
    await expect(report.getByRole('region', { name: group })).toContainText(line)
  }
  await pickers.nextSave('kept.txt')
  await report.getByRole('button', { name: 'Save as text' }).click()
  await expect(report.getByRole('status')).toHaveText('Written to kept.txt')
  const text = await pickers.readText('kept.txt')
  expect(text).toContain('Problems in this file\nspoilt.journey.json is open.')
  for (const line of await report.getByRole('listitem').allInnerTexts()) {
    expect(text).toContain(`\n- ${line}\n`)
  }
})

test('a file of a later version that can be read opens like any other', async ({
  app,
  pickers,
}) => {
  const text = spoilt((file) => {
    Object.assign(file, { formatVersion: 7, feelings: [{ id: 'fe_1', word: 'joy' }] })
    recordOf(file, 'touchpoints', 0).smell = 'leather'
  })
  await openJourney(app, pickers, { name: 'later.journey.json', text })
  await expect(app.getByRole('dialog')).toHaveCount(0)
  await pickers.nextSave('saved.journey.json')
  await runCommand(app, 'Save as')
  await expect(saveState(app)).toHaveText(/^Saved/)
  const saved = await pickers.readText('saved.journey.json')
  for (const kept of ['"smell": "leather"', '"joy"']) expect(saved).toContain(kept)
})

test('a file that only a later version can read is open read-only, and says so', async ({
  app,
  pickers,
}) => {
  const text = spoilt((file) => {
    Object.assign(file, { formatVersion: 2, minReader: 2 })
  })
  await openFile(app, pickers, 'newer.journey.json', text)
  const report = app.getByRole('dialog', { name: /newer\.journey\.json/ })
  await expect(report).toContainText('made by a newer version. It is open read-only')
  await report.getByRole('button', { name: 'Close' }).last().click()

  const why = app.getByRole('paragraph').filter({ hasText: 'This map was opened read-only' })
  const card = cardOf(app, 'Asks a clerk')
  await clickCard(app, 'Asks a clerk')
  for (const key of ['Delete', 'p', 'Enter', 'n', 'Alt+ArrowRight', 'ControlOrMeta+d']) {
    await test.step(`${key} is refused in words`, async () => {
      await app.keyboard.press(key)
      await expect(why).toBeVisible()
      await app.getByRole('button', { name: 'Close message' }).click()
      await card.focus()
    })
  }
  await expect(card).toBeVisible()
  const from = await middleOf(card)
  await drag(app, from, { x: from.x + 250, y: from.y })
  await expect(app.getByRole('group', { name: /Asks a clerk, step Asks, / })).toBeVisible()
  await expect(app.getByRole('textbox', { name: 'Map title' })).not.toBeEditable()
  const save = saveButton(app)
  await expect(save).toBeDisabled()
  await expect(save).toHaveAccessibleDescription('This map was opened read-only')
  await expect(app.getByRole('button', { name: 'Undo' })).toBeDisabled()

  await clickCard(app, 'Asks a clerk')
  const inspector = app.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector.getByRole('textbox', { name: 'Title', exact: true })).not.toBeEditable()
  for (const field of await inspector.getByRole('textbox').all()) {
    await expect(field).not.toBeEditable()
  }
})

test('a line that was left out leaves the others', async ({ app, pickers }) => {
  const text = spoilt((file) => {
    recordOf(file, 'transitions', 0).fromId = 'tp_gone'
  })
  await openFile(app, pickers, 'spoilt.journey.json', text)
  await app.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click()
  await expect(lineOf(app, 'Asks a clerk', 'Buys it')).toBeAttached()
  await expect(lineOf(app, 'Looks at sofas', 'Asks a clerk')).toHaveCount(0)
})
