// After a crash: until the question about what was recovered stands over the map; and the Recovery
// page, until it lists the map. Both to rest.
import { openInApp } from '../app-page'
import { installWatch, settle } from '../in-page'
import { type Promised, scenario } from '../scenario'

const promise: Promised = { statistic: 'median', atMost: 2000 }

export const recoverChanges = (touchpoints: number) =>
  scenario({
    name: `recover a map of ${touchpoints} after a crash`,
    kind: 'times',
    promise,
    run: async (subject) => {
      const { page, cdp } = subject
      await openInApp(subject, touchpoints)
      await page.getByRole('textbox', { name: 'Map title' }).fill('Changed')
      // The journal has long written it when the page is at rest.
      await settle(page, 1000)
      const address = page.url()
      const crashed = page.waitForEvent('crash')
      void cdp.send('Page.crash').catch(() => undefined)
      await crashed
      const next = await page.context().newPage()
      await installWatch(next)
      await next.goto(address, { waitUntil: 'commit' })
      await next.getByRole('dialog', { name: 'Recovered changes' }).waitFor()
      return [await settle(next)]
    },
  })

export const recoveryPage = (touchpoints: number) =>
  scenario({
    name: `Recovery page with a map of ${touchpoints}`,
    kind: 'times',
    promise,
    run: async (subject) => {
      const { page, url } = subject
      await openInApp(subject, touchpoints)
      await page.goto(`${url}recovery.html`, { waitUntil: 'commit' })
      await page.getByRole('button', { name: 'Rescue all maps' }).waitFor()
      return [await settle(page)]
    },
  })
