// Print and PDF: pages that break at stages, with headers and channels on every one of them.
import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { inOrder, stepsInOrder } from '../../src/model/queries/records-in-order'
import { expect, test } from './support/app'
import { documentIn, exampleFile, openJourney } from './support/journeys'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Print or PDF' })

/** Printing waits for a person at the browser's own dialog, so it is only counted; blobs are kept. */
async function watchPrinting(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen = { prints: 0, svgs: [] as Promise<string>[] }
    Object.assign(globalThis, { seenPrinting: seen })
    window.print = () => {
      seen.prints += 1
    }
    const give = URL.createObjectURL.bind(URL)
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob && blob.type === 'image/svg+xml') seen.svgs.push(blob.text())
      return give(blob)
    }
  })
  await page.reload()
}

/** Presses Print, and gives the pages as SVG and as the PDF that the browser makes of them. */
async function printed(page: Page): Promise<{ svgs: string[]; pdf: Buffer }> {
  await dialogOf(page).getByRole('button', { name: 'Print', exact: true }).click()
  await expect(dialogOf(page)).toBeHidden({ timeout: 30_000 })
  const { prints, svgs } = await page.evaluate(async () => {
    const seen = (globalThis as unknown as { seenPrinting: Seen }).seenPrinting
    return { prints: seen.prints, svgs: await Promise.all(seen.svgs) }
  })
  expect(prints).toBe(1)
  return { svgs, pdf: await page.pdf({ preferCSSPageSize: true }) }
}

type Seen = { readonly prints: number; readonly svgs: readonly Promise<string>[] }

function wordsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) =>
    words.replaceAll('&amp;', '&'),
  )
}

test('a map on A4: headers on every page, every card on one, nothing left behind', async ({
  app,
  pickers,
}) => {
  await watchPrinting(app)
  const example = exampleFile('sofa')
  const journey = documentIn(example.text)
  await openJourney(app, pickers, example)
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Print or PDF' }).click()
  const words = await dialogOf(app)
    .getByText(/^\d+ pages$/)
    .innerText()
  const count = Number.parseInt(words, 10)
  expect(count).toBeGreaterThan(1)

  const { svgs, pdf } = await printed(app)
  expect(svgs).toHaveLength(count)
  expect(pagesIn(pdf)).toEqual(new Array(count).fill('842 × 595'))
  const pages = svgs.map(wordsIn)
  for (const [place, page] of pages.entries()) {
    expect(page, `page ${place + 1}`).toContain(`Page ${place + 1} of ${count}`)
    expect(page.filter((line) => /^\d+\. /.test(line)).length).toBeGreaterThan(0)
    const stages = inOrder(journey, 'stages').filter(({ title }) => page.includes(title))
    expect(stages.length, `stages on page ${place + 1}`).toBeGreaterThan(0)
  }
  const all = pages.flat()
  for (const [place] of stepsInOrder(journey).entries()) {
    expect(all.some((line) => line.startsWith(`${place + 1}. `))).toBe(true)
  }
  for (const { number } of Object.values(journey.touchpoints)) expect(all).toContain(`T${number}`)

  await expect(app.locator('.printed-pages')).toHaveCount(0)
  expect(await app.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)
})

test('the PDF holds words, not pictures of them', async ({ app, pickers }) => {
  test.skip(!hasPdfText(), 'pdftotext (poppler-utils) is not installed')
  await watchPrinting(app)
  await openJourney(app, pickers, exampleFile('car'))
  await app.getByRole('button', { name: 'Export' }).click()
  await app.getByRole('menuitem', { name: 'Print or PDF' }).click()
  await dialogOf(app).locator('label', { hasText: 'Portrait' }).click()
  const { svgs, pdf } = await printed(app)
  const texts = execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString().split('\f')
  expect(texts.length).toBe(svgs.length + 1)
  for (const place of svgs.keys()) {
    expect(texts[place]).toContain(`Page ${place + 1} of ${svgs.length}`)
    expect(texts[place]).toMatch(/^\d+\. /m)
  }
})

function hasPdfText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** The sizes of a PDF's pages in whole points. */
function pagesIn(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`,
  )
}
