// Voting by keyboard: candidates, ballots that nobody can read from the screen, reveal, decision.
import type { Page } from '@playwright/test'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { documentIn, exampleFile, openJourney, runCommand, saveState } from './support/journeys'

const region = (page: Page) => page.getByRole('region', { name: 'Vote', exact: true })
const button = (page: Page, name: string) => region(page).getByRole('button', { name, exact: true })

test('ten people vote by one keyboard, and nothing is seen before the reveal', async ({
  app,
  pickers,
}) => {
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'Vote')
  await expect(region(app)).toContainText('What hurts customers most?')
  // The example has been voted on before.
  await button(app, 'New vote').click()
  await region(app).getByRole('radio', { name: 'Heaviest' }).press('Space')
  await region(app).getByRole('textbox', { name: 'How many' }).fill('4')
  await expect(region(app).getByRole('checkbox', { checked: true })).toHaveCount(4)
  await region(app).getByRole('textbox', { name: 'At most for one' }).fill('2')
  await region(app).getByRole('checkbox', { name: 'Concerns, too' }).press('Space')
  await button(app, 'Start voting').press('Enter')

  const ballot = region(app).getByLabel('Ballot', { exact: true })
  await expect(ballot).toBeFocused()
  await expect(ballot).toHaveAttribute('type', 'password')
  const rows = region(app).getByRole('list', { name: 'What hurts customers most?' })
  const standing = await rows.getByRole('listitem').allInnerTexts()
  const [first = '', second = '', third = ''] = standing.map((row) => /P(\d+)/.exec(row)?.[1])
  const cast = async (words: string) => {
    await app.keyboard.type(words)
    await app.keyboard.press('Enter')
  }
  await cast('999')
  await expect(region(app)).toContainText('One of these numbers is not a candidate')
  await app.keyboard.press('Escape')
  await cast(`${first} ${first} ${first}`)
  await expect(region(app)).toContainText('One of these has more than 2 votes')
  await app.keyboard.press('Escape')
  const before = await rows.innerText()
  await cast(`${second} ${second} P${third}`)
  await expect(region(app).getByText('1 ballot is in')).toBeVisible()
  for (const words of [`${second} ${first} -${third}`, `${second}`, '0']) await cast(words)
  await expect(region(app).getByText('4 ballots are in')).toBeVisible()
  await expect(ballot).toHaveValue('')
  await expect(ballot).toBeFocused()
  // The list stands as it stood, and says nothing.
  expect(await rows.innerText()).toBe(before)
  await expectNoAxeViolations(app)

  await button(app, 'Reveal votes').press('Enter')
  const result = region(app).getByRole('list', { name: 'Result' }).getByRole('listitem')
  await expect(result).toHaveText([
    new RegExp(`^P${second} .*4 votes$`),
    new RegExp(`^P${first} .*1 vote$`),
    new RegExp(`^P${third} .*1 vote1 concern$`),
    /0 votes$/,
  ])
  for (const theme of ['light', 'dark', 'contrast']) {
    await app.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    await expectNoAxeViolations(app)
  }

  await region(app).getByRole('textbox', { name: 'Decision' }).fill('One wish list everywhere')
  await region(app).getByRole('textbox', { name: 'Reason' }).fill('It costs most visits')
  await region(app).getByRole('textbox', { name: 'Owner' }).fill('Noor')
  await button(app, 'Note the decision').press('Enter')
  await expect(app.getByText('The decision is noted')).toBeVisible()

  // Another round on the best two, by hands.
  await region(app).getByRole('textbox', { name: 'How many of the top' }).fill('2')
  await button(app, 'Vote again on the top').press('Enter')
  await region(app).getByRole('radio', { name: 'Show of hands' }).press('Space')
  await region(app).getByLabel(`Hands for P${second}`, { exact: true }).focus()
  await cast('3')
  await expect(region(app).getByLabel(`Hands for P${first}`, { exact: true })).toBeVisible()
  await region(app).getByLabel(`Hands for P${first}`, { exact: true }).focus()
  await cast('6')
  await expect(region(app).getByText('All are counted')).toBeVisible()
  await button(app, 'Reveal votes').press('Enter')
  await expect(result).toHaveText([
    new RegExp(`^P${first} .*6 votes$`),
    new RegExp(`^P${second} .*3 votes$`),
  ])

  await app.keyboard.press('ControlOrMeta+s')
  await expect(saveState(app)).toContainText('Saved to')
  const saved = documentIn(await pickers.readText(exampleFile('sofa').name))
  const rounds = Object.values(saved.voteRounds)
  expect(rounds.map(({ state, topK }) => `${state} ${topK}`).sort()).toEqual([
    'revealed 2',
    'revealed null',
    'revealed null',
  ])
  expect(Object.values(saved.decisions)).toContainEqual(
    expect.objectContaining({ text: 'One wish list everywhere', reason: 'It costs most visits' }),
  )
})

test('a ballot is printed with the numbers of what stands for choice', async ({ app, pickers }) => {
  await app.evaluate(() => {
    window.print = () => {
      const paper = document.querySelector('.printed-pages')
      document.documentElement.dataset.printed = paper?.textContent ?? ''
    }
  })
  await openJourney(app, pickers, exampleFile('sofa'))
  await runCommand(app, 'Vote')
  await button(app, 'New vote').click()
  await region(app).getByRole('radio', { name: 'Ideas' }).press('Space')
  await button(app, 'Start voting').click()
  const rows = region(app).getByRole('list', { name: 'What should we do first?' })
  const first = /I\d+/.exec(await rows.getByRole('listitem').first().innerText())?.[0] ?? '?'
  await button(app, 'Print ballots').click()
  await expect(app.locator('html')).toHaveAttribute('data-printed', new RegExp(`first.*${first}`))
})
