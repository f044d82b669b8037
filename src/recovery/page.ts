// The Recovery page: lists every map that this browser keeps and hands each out as a file. A page and
// a build of its own without any code of the editor, so that it works when the editor does not.
import { messageOf } from '../lib/message-of'
import { download } from '../storage/download'
import { createCheckpointMirror } from '../storage/journal/checkpoint-mirror'
import { createPreferences } from '../storage/preferences'
import { type KeptRows, openKeptRows } from '../storage/rescue/kept-rows'
import { type ListedMap, listKeptMaps } from '../storage/rescue/list-kept-maps'
import { type Rescued, type RescueSources, rescueMap } from '../storage/rescue/rescue-map'
import { zipRescued } from '../storage/rescue/zip-rescued'
import '../text/all-languages'
import { createTexts, type Texts } from '../text/texts'
import { dayAndClockOf } from '../text/times'
import { addTo, button, element, link, say } from './page-parts'

/** A database that does not answer keeps nobody waiting. */
const patienceMs = 1200

void showPage()

async function showPage(): Promise<void> {
  const { language, theme } = createPreferences(openLocalStorage(), navigator.languages).read()
  const texts = createTexts(language)
  document.documentElement.lang = language
  document.documentElement.dataset.theme = theme
  document.title = `${texts.write('recovery-page.title')} – Throughline`
  const main = element('main')
  document.body.replaceChildren(main)
  const list = showFrame(main, texts)
  const opened = await within(openKeptRows()).catch((error: unknown) => {
    const reason = messageOf(error)
    say(list, texts.write('recovery-page.noStorage', { reason }))
    return null
  })
  const sources = { rows: opened, mirrored: createCheckpointMirror().all }
  // The maps of the database at once; what only the mirror has may take a while.
  const first = await listKeptMaps({ ...sources, mirrored: async () => [] })
  if (first.length > 0) showMaps(list, first, sources, texts)
  const all = await listKeptMaps(sources)
  if (all.length > first.length) showMaps(list, all, sources, texts)
  if (all.length === 0 && !list.querySelector('[role="status"]')) {
    say(list, texts.write('recovery-page.noMaps'))
  }
  list.removeAttribute('aria-busy')
}

/** Title, what this is, the way back; gives the place of the list. */
function showFrame(main: HTMLElement, texts: Texts): HTMLElement {
  addTo(main, element('h1', texts.write('recovery-page.title')))
  if (new URLSearchParams(location.search).has('not-started')) {
    const failure = addTo(main, element('p', texts.write('recovery-page.notStarted')))
    failure.className = 'failure'
  }
  addTo(main, element('p', texts.write('recovery-page.lead'))).className = 'lead'
  const list = addTo(main, element('section'))
  list.setAttribute('aria-busy', 'true')
  list.setAttribute('aria-label', texts.write('recovery-page.maps'))
  addTo(list, element('p', texts.write('recovery-page.reading')))
  // The map that was to be opened stays in the address.
  addTo(main, link(texts.write('recovery-page.toEditor'), `./${location.hash}`))
  return list
}

function showMaps(
  list: HTMLElement,
  maps: readonly ListedMap[],
  sources: RescueSources,
  texts: Texts,
): void {
  const all = button(texts.write('recovery-page.rescueAll'), () =>
    rescueAll(list, maps, sources, texts),
  )
  all.classList.add('primary')
  const rows = element('ul')
  for (const map of maps) addTo(rows, rowOf(map, sources, texts))
  list.replaceChildren(all, rows)
}

function rowOf(map: ListedMap, sources: RescueSources, texts: Texts): HTMLElement {
  const row = element('li')
  const name = nameOf(map, texts)
  const words = addTo(row, element('div'))
  addTo(words, element('h2', name))
  addTo(words, element('p', factsOf(map, texts)))
  const rescue = button(texts.write('recovery-page.rescue'), async () => {
    const rescued = await rescueMap(sources, map.id)
    if (rescued) download(new Blob([rescued.text], { type: 'application/json' }), rescued.fileName)
    say(row, outcomeOf(rescued, texts))
  })
  rescue.setAttribute('aria-label', texts.write('recovery-page.rescueNamed', { name }))
  addTo(row, rescue)
  return row
}

async function rescueAll(
  list: HTMLElement,
  maps: readonly ListedMap[],
  sources: RescueSources,
  texts: Texts,
): Promise<void> {
  const rescued: Rescued[] = []
  for (const { id } of maps) {
    const one = await rescueMap(sources, id)
    if (one) rescued.push(one)
  }
  const name = 'throughline-maps.zip'
  const count = rescued.length
  if (count > 0) download(new Blob([zipRescued(rescued)], { type: 'application/zip' }), name)
  const words = count > 0 ? texts.write('recovery-page.allSent', { count, name }) : null
  say(list, words ?? texts.write('recovery-page.nothing'))
}

function outcomeOf(rescued: Rescued | null, texts: Texts): string {
  if (!rescued) return texts.write('recovery-page.nothing')
  return texts.write(`recovery-page.${rescued.kind}`, { name: rescued.fileName })
}

function nameOf({ title }: ListedMap, texts: Texts): string {
  return title.trim() === '' ? texts.write('common.untitled') : title
}

function factsOf({ changedAtMs, isInBin }: ListedMap, texts: Texts): string {
  const changed =
    changedAtMs === null
      ? texts.write('recovery-page.timeNotKnown')
      : texts.write('recovery-page.changed', {
          time: dayAndClockOf(changedAtMs, texts.language, 'long'),
        })
  return isInBin ? `${changed} · ${texts.write('recovery-page.inBin')}` : changed
}

/** Rejects when nothing comes in time. */
function within(opening: Promise<KeptRows | null>): Promise<KeptRows | null> {
  const tooLate = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error('timeout')), patienceMs)
  })
  return Promise.race([opening, tooLate])
}

/** Reading `localStorage` throws where the browser forbids it. */
function openLocalStorage(): Storage | null {
  try {
    return window.localStorage
  } catch {
    return null
  }
}
