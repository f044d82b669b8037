// Files that the browser downloads, as bytes.
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** Does something that starts a download, and waits until the file is whole. */
export async function downloadFrom(
  page: Page,
  action: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), action()])
  return {
    name: download.suggestedFilename(),
    bytes: await readFile(await download.path()),
  }
}
