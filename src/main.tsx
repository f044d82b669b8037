// Mounts the app, or the window of the audience.
import { createRoot } from 'react-dom/client'
import { AppShell } from './app/app-shell'
import { browserPreferences } from './app/browser-preferences'
import { createBrowserApp } from './app/create-browser-app'
import { firstWords } from './app/first-words'
import './app/react-first'
import './ui/fonts.css'
import './ui/tokens.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root"')
const [, audience] = /^#audience=([\w-]+)$/.exec(location.hash) ?? []
// What fails here is heard by the page's watch, which shows the Recovery page instead.
if (audience === undefined) showEditor(root).catch(reportError)
else showAudience(root, audience).catch(reportError)

async function showEditor(place: Element): Promise<void> {
  const app = createBrowserApp()
  await firstWords
  createRoot(place).render(<AppShell app={app} />)
}

async function showAudience(place: Element, id: string): Promise<void> {
  const page = await import('./app/show-audience')
  await page.showAudience(place, id, browserPreferences().read().language)
}
