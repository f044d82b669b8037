// The window of the audience, in place of the editor: it shows what the presenter's window sends.
import { createRoot } from 'react-dom/client'
import { AudiencePage, type PictureKeeper } from '../features/present/audience/audience-page'
import type { Language } from '../text/catalogue'
import { loadLanguage } from '../text/load-language'
import { createTexts } from '../text/texts'

export async function showAudience(root: Element, id: string, language: Language): Promise<void> {
  await loadLanguage(language)
  const texts = createTexts(language)
  createRoot(root).render(<AudiencePage id={id} texts={texts} keep={keeperFor(id)} />)
}

/** In the storage of the window; a full or forbidden one costs only the picture after a reload. */
function keeperFor(id: string): PictureKeeper {
  const key = `throughline.audience.${id}`
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null')
      } catch {
        return null
      }
    },
    write: (picture) => {
      try {
        sessionStorage.setItem(key, JSON.stringify(picture))
      } catch {
        // It is sent again by a presenter who is there.
      }
    },
  }
}
