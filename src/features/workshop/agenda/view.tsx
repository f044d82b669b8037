// The agenda beside the map: what the room does, for how long, and what it is asked.
import { useRef, useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { useCanEdit } from '../../../bindings/use-why-not'
import { minutesPlanned } from '../../../model/queries/agenda'
import { inOrder } from '../../../model/queries/records-in-order'
import type { AgendaItemId } from '../../../model/records/agenda-item'
import { agendaPresetIds } from '../../../model/workshop/agenda-presets'
import { SideRegion } from '../../../parts/side-region'
import { useNextFocus } from '../../../parts/use-next-focus'
import { usePointerDrag } from '../../../parts/use-pointer-drag'
import { Button } from '../../../ui/button'
import { closeBeside } from '../close-beside'
import { useWords } from '../use-words'
import { addItem, dropItem, plan } from './agenda-actions'
import { AgendaRow } from './agenda-row'
import styles from './view.module.css'

export default function AgendaView() {
  const { context } = useApp()
  const texts = useTexts()
  const { agenda: words } = useWords()
  const items = useDocument((document) => inOrder(document, 'agenda'))
  const minutes = useDocument(minutesPlanned)
  const isEditable = useCanEdit()
  const [openId, setOpenId] = useState<AgendaItemId | null>(null)
  const region = useRef<HTMLElement>(null)
  useNextFocus(region, `${items.map(({ state }) => state)} ${openId}`, 'li')
  const list = useRef<HTMLOListElement>(null)
  const drag = usePointerDrag<AgendaItemId, number>(
    ({ clientY }) => gapAt(list.current, clientY),
    (id, gap) => dropItem(context, id, gap),
  )
  const gap = drag.shown?.over ?? null
  return (
    <SideRegion
      ref={region}
      name={texts.write('workshop.agenda')}
      doesTakeFocus
      onClose={() => closeBeside(context)}
    >
      {items.length === 0 ? (
        <p className={styles.hint}>{words.empty}</p>
      ) : (
        <p className={styles.hint}>
          {words.planned(minutes)} · {words.hint}
        </p>
      )}
      {items.length === 0 && isEditable && (
        <div className={styles.presets}>
          {agendaPresetIds.map((preset) => (
            <Button key={preset} onPress={() => plan(context, preset, words.topics)}>
              {words.presets[preset]}
            </Button>
          ))}
        </div>
      )}
      <ol ref={list} className={styles.list} aria-label={words.list}>
        {items.map((item, place) => (
          <AgendaRow
            key={item.id}
            item={item}
            isOpen={item.id === openId}
            isEditable={isEditable}
            gap={gapOf(place, gap, items.length)}
            onHold={(event) => drag.start(event, item.id)}
            onOpen={(isOpen) => setOpenId(isOpen ? item.id : null)}
          />
        ))}
      </ol>
      {isEditable && (
        <Button icon="add" onPress={() => setOpenId(addItem(context, words.newItem))}>
          {words.add}
        </Button>
      )}
    </SideRegion>
  )
}

/** Before which of the items of the list a point is; their count: after the last one. */
function gapAt(list: HTMLElement | null, y: number): number | null {
  if (!list) return null
  return [...list.children].filter((row) => {
    const { top, height } = row.getBoundingClientRect()
    return top + height / 2 < y
  }).length
}

/** At which side of the item the one that is dragged would come. */
function gapOf(place: number, gap: number | null, count: number): 'above' | 'below' | undefined {
  if (gap === place) return 'above'
  return gap === count && place === count - 1 ? 'below' : undefined
}
