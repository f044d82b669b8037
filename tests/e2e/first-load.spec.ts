// The app as it is served: it loads under its policy, small, and from any path.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serveDist } from '../../scripts/serve-dist.mjs'
import { expectNoAxeViolations } from './support/accessibility'
import { expect, test } from './support/app'
import { builtFolder } from './support/site'

const maxFirstLoadBytes = 245_000

// What the server sends is looked at here.
test.use({ isOffline: false })

test('the page loads with its title, under its policy', async ({ app, page }) => {
  await expect(app).toHaveTitle(/Throughline/)
  const response = await page.reload()
  const policy = response?.headers()['content-security-policy']
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("require-trusted-types-for 'script'")
})

test('the policy holds: an injected style and a request are stopped', async ({
  app,
  problems,
  expectProblem,
}) => {
  await app.evaluate(async () => {
    const style = document.createElement('style')
    style.textContent = 'body { color: red }'
    document.head.append(style)
    await fetch('./index.html').catch(() => {})
  })
  const stopped = () =>
    problems.filter(({ kind }) => kind === 'violation').map(({ text }) => text.split(' ')[0])
  await expect.poll(stopped).toContain('style-src-elem')
  await expect.poll(stopped).toContain('connect-src')
  // The console tells it as well, once for the header and once for the page's own policy.
  expectProblem(/style-src|connect-src|Content Security Policy/)
})

test('the code of the first load is at most 245 kB gzipped', async ({ page, problems: _ }) => {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) {
      sizes.push(response.body().then((body) => gzipSync(body).length))
    }
  })
  await page.goto('./', { waitUntil: 'networkidle' })
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThanOrEqual(maxFirstLoadBytes)
})

test('the start screen has no accessibility findings', async ({ app }) => {
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoAxeViolations(app)
})

test('dist/ works under a path below the root', async ({ browser }) => {
  const directory = mkdtempSync(join(tmpdir(), 'throughline-'))
  cpSync(builtFolder, join(directory, 'some', 'folder'), { recursive: true })
  const site = await serveDist({ directory })
  const page = await browser.newPage()
  const failed: string[] = []
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url())
  })
  await page.goto(`${site.url}some/folder/`)
  await expect(page.getByRole('main').first()).toBeVisible()
  expect(failed).toEqual([])
  await page.close()
  await site.close()
  rmSync(directory, { recursive: true })
})
