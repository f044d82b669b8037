// The palette: every command by its words, and every numbered thing of the map by number or words.
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { flushSync } from 'react-dom'
import { type AppServices, useApp } from '../../bindings/app-context'
import { useTexts } from '../../bindings/use-texts'
import type { Command } from '../../commands/command'
import { findRecords } from '../../model/queries/find-records'
import { commandGroups, titleOfGroup } from '../../parts/command-groups'
import { commandEntry } from '../../parts/command-menu'
import type { PlainTextKey } from '../../text/catalogue'
import type { Texts } from '../../text/texts'
import { Dialog } from '../../ui/dialog'
import { isEnter } from '../../ui/is-enter'
import { Menu, type MenuEntry, type MenuGroup } from '../../ui/menu'
import { ScrollRegion } from '../../ui/scroll-region'
import { TextField } from '../../ui/text-field'
import { findCommands } from './find-commands'
import styles from './view.module.css'

const keptRecent = 5
const foundRecords = 8

export default function PaletteView() {
  const app = useApp()
  const texts = useTexts()
  const [text, setText] = useState('')
  // The field is there at once, without the rows: who types right after Mod+K loses no letter.
  const wanted = useDeferredValue<string | null>(text, null)
  const groups = useMemo(() => groupsFor(app, texts, wanted), [app, texts, wanted])
  const isEmpty = groups.every(({ entries }) => entries.length === 0)
  // A pointer that rests where the rows come marks one that nobody chose.
  const isChosen = useRef(false)
  const type = (words: string) => {
    isChosen.current = false
    setText(words)
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (event.key.startsWith('Arrow')) isChosen.current = true
    if (!isEnter(event)) return
    const marked = markedKey(event.target as Element)
    if (marked === null && text.trim() === '') return
    // React Aria must not hear of it: it marks the first row half a second late, has a row in mind
    // before it marks one, or one that has gone from the list since, and then loses the key.
    event.stopPropagation()
    event.preventDefault()
    const entries = groupsFor(app, texts, text).flatMap((group) => group.entries)
    const first = entries.find(({ reason }) => reason == null)
    const isWanted = isChosen.current || text.trim() === ''
    const entry = (isWanted && entries.find(({ id }) => id === marked)) || first
    if (entry?.reason == null) entry?.onAction()
  }
  return (
    <Dialog
      title={texts.write('palette.title')}
      isBare
      onClose={() => app.context.session.set({ dialog: null })}
    >
      <Autocomplete inputValue={text} onInputChange={type}>
        <div className={styles.search} onKeyDownCapture={onKeyDownCapture}>
          <TextField
            label={texts.write('palette.search')}
            isLabelHidden
            type="search"
            placeholder={texts.write('palette.placeholder')}
            value={text}
            onChange={type}
            autoFocus
            inputClassName={styles.input}
          />
        </div>
        <ScrollRegion
          label={texts.write('common.found')}
          className={styles.results}
          onPointerMove={({ movementX, movementY }) => {
            if (movementX !== 0 || movementY !== 0) isChosen.current = true
          }}
        >
          {isEmpty && wanted && <p className={styles.nothing}>{texts.write('app.noMatches')}</p>}
          {!isEmpty && <Menu label={texts.write('palette.title')} groups={groups} />}
        </ScrollRegion>
      </Autocomplete>
    </Dialog>
  )
}

/** The row that a field leads to now; null while none is marked. */
function markedKey(field: Element): string | null {
  const id = field.getAttribute('aria-activedescendant')
  return (id && document.getElementById(id)?.dataset.key) || null
}

function groupsFor(app: AppServices, texts: Texts, wanted: string | null): readonly MenuGroup[] {
  if (wanted === null) return []
  return wanted.trim() === '' ? allGroups(app, texts) : foundGroups(app, texts, wanted)
}

/** What was used lately, then what can be done now by group, then the rest with its reasons. */
function allGroups(app: AppServices, texts: Texts): readonly MenuGroup[] {
  const { recentCommandIds } = app.context.session.get()
  const recent = recentCommandIds.flatMap((id) => app.registry.byId.get(id) ?? [])
  const others = listedCommands(app).filter(({ id }) => !recentCommandIds.includes(id))
  const isPossible = (command: Command) => command.when(app.context) === true
  const groupOf = (id: string, title: PlainTextKey, commands: readonly Command[]) => ({
    id,
    title: texts.write(title),
    entries: commands.map((command) => entryOf(app, command)),
  })
  return [
    groupOf('recent', 'palette.recent', recent),
    ...commandGroups.map((group) => {
      const own = others.filter((command) => command.group === group && isPossible(command))
      return groupOf(group, titleOfGroup[group], own)
    }),
    groupOf(
      'notNow',
      'palette.notNow',
      others.filter((command) => !isPossible(command)),
    ),
  ]
}

function foundGroups(app: AppServices, texts: Texts, text: string): readonly MenuGroup[] {
  const { recentCommandIds } = app.context.session.get()
  const isRecent = ({ id }: Command) => recentCommandIds.includes(id)
  const listed = listedCommands(app)
  // Of commands that match equally well, those used lately come first.
  const ordered = [...listed.filter(isRecent), ...listed.filter((one) => !isRecent(one))]
  const commands = findCommands(ordered, text, texts)
  const groups = [
    {
      id: 'commands',
      title: texts.write('palette.title'),
      entries: commands.map((command) => entryOf(app, command)),
    },
    { id: 'records', title: texts.write('palette.goTo'), entries: recordEntries(app, text) },
  ]
  // "T12" means the thing, whatever commands have a T.
  return /^[a-z]\d+$/i.test(text.trim()) ? groups.reverse() : groups
}

function listedCommands({ registry }: AppServices): readonly Command[] {
  return registry.all.filter(({ isHidden }) => !isHidden)
}

/** A command as a row that closes the palette first: what it opens must not be closed again. */
function entryOf(app: AppServices, command: Command): MenuEntry {
  const entry = commandEntry(app, command)
  const { session } = app.context
  return {
    ...entry,
    icon: entry.isOn ? 'check' : entry.icon,
    onAction: () => {
      const others = session.get().recentCommandIds.filter((id) => id !== command.id)
      const recentCommandIds = [command.id, ...others].slice(0, keptRecent)
      // At once: while the dialog is there, nothing behind it can take the focus.
      flushSync(() => session.set({ dialog: null, recentCommandIds }))
      entry.onAction()
    },
  }
}

function recordEntries({ context }: AppServices, text: string): readonly MenuEntry[] {
  const { documents, session } = context
  if (!session.get().isMapOpen) return []
  const found = findRecords(documents.getDocument(), text, { limit: foundRecords })
  return found.map(({ ref, spokenNumber, name }) => ({
    id: ref.id,
    label: `${spokenNumber} ${name}`,
    icon: 'select',
    onAction: () => {
      session.set({ dialog: null })
      session.select([ref])
    },
  }))
}
