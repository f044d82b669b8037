// Mounts the app.
import { createRoot } from 'react-dom/client'
import { AppShell } from './app/app-shell'
import { createBrowserApp } from './app/create-browser-app'
import './ui/fonts.css'
import './ui/tokens.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element with the id "root"')
createRoot(root).render(<AppShell app={createBrowserApp()} />)
