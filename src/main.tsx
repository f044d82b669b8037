// Mounts the app.
import { createRoot } from 'react-dom/client'
import { AppShell } from './app/app-shell'
import { createBrowserApp } from './app/create-browser-app'
import { loadLanguage } from './text/load-language'
import './ui/fonts.css'
import './ui/tokens.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root"')
const app = createBrowserApp()
// What fails here is heard by the page's watch, which shows the Recovery page instead.
loadLanguage(app.context.session.get().language).then(
  () => createRoot(root).render(<AppShell app={app} />),
  reportError,
)
