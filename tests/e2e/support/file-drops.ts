// Files dragged in from another program and dropped, as the browser itself reports it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

type DraggedFile = { readonly name: string; readonly content: string | Uint8Array }
type Point = { readonly x: number; readonly y: number }

/** Drags a file over the window and lets it go there; the page sees a trusted drag and drop. */
export async function dropFile(page: Page, file: DraggedFile, at: Point): Promise<void> {
  await dragFile(page, file, at, 'drop')
}

/** Drags a file over the window, and drops it there or gives up. */
export async function dragFile(
  page: Page,
  file: DraggedFile,
  at: Point,
  end: 'drop' | 'dragCancel',
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-drop-'))
  const path = join(folder, file.name)
  writeFileSync(path, file.content)
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel') =>
    session.send('Input.dispatchDragEvent', { type, ...at, data })
  await drag('dragEnter')
  await drag('dragOver')
  await expect(page.getByText('Drop the journey file to open it')).toBeVisible()
  // Once more: what was under the pointer may have changed with the words.
  await drag('dragOver')
  await drag(end)
  // After a drag that was given up the pointer moves again.
  if (end === 'dragCancel') await page.mouse.move(at.x + 10, at.y)
  await expect(page.getByText('Drop the journey file to open it')).toBeHidden()
  await session.detach()
  // Not before: a page that is slow to read it would find no file.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
}
