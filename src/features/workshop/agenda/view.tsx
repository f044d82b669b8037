// The agenda beside the map: what the room does, for how long, and what it is asked.
import { useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { canEdit } from '../../../commands/conditions'
import { minutesPlanned } from '../../../model/queries/agenda'
import { inOrder } from '../../../model/queries/records-in-order'
import type { AgendaItemId } from '../../../model/records/agenda-item'
import { agendaPresetIds } from '../../../model/workshop/agenda-presets'
import { SideRegion } from '../../../parts/side-region'
import { Button } from '../../../ui/button'
import { closeBeside } from '../close-beside'
import { useWords } from '../use-words'
import { addItem, plan } from './agenda-actions'
import { AgendaRow } from './agenda-row'
import styles from './view.module.css'

export default function AgendaView() {
  const { context } = useApp()
  const texts = useTexts()
  const { agenda: words } = useWords()
  const items = useDocument((document) => inOrder(document, 'agenda'))
  const minutes = useDocument(minutesPlanned)
  const isEditable = useDocument(() => canEdit(context) === true)
  const [openId, setOpenId] = useState<AgendaItemId | null>(null)
  return (
    <SideRegion
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
      <ol className={styles.list} aria-label={words.list}>
        {items.map((item) => (
          <AgendaRow
            key={item.id}
            item={item}
            isOpen={item.id === openId}
            isEditable={isEditable}
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
