// The inbox: what was captured without a place. Select, group, merge, edit, delete, place.
import { useRef, useState } from 'react'
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import { useCanEdit } from '../../bindings/use-why-not'
import { inOrder } from '../../model/queries/records-in-order'
import type { InboxItem, InboxItemId } from '../../model/records/inbox-item'
import { SideRegion } from '../../parts/side-region'
import { useNextFocus } from '../../parts/use-next-focus'
import { InboxRow } from './components/inbox-row'
import { SelectionActions } from './components/selection-actions'
import styles from './view.module.css'

export default function InboxView() {
  const { context } = useApp()
  const texts = useTexts()
  const items = useDocument((document) => inOrder(document, 'inbox'))
  const isEditable = useCanEdit()
  const hint = useSession(({ view }) => (view === 'outline' ? 'inbox.hintOutline' : 'inbox.hint'))
  const [chosen, setChosen] = useState<ReadonlySet<InboxItemId>>(new Set())
  const selected = items.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const region = useRef<HTMLElement>(null)
  useNextFocus(region, `${items.length} ${selected.length}`, 'li')
  const choose = (id: InboxItemId, isChosen: boolean) => {
    const others = selected.filter((other) => other !== id)
    setChosen(new Set(isChosen ? [...others, id] : others))
  }
  return (
    <SideRegion
      ref={region}
      name={texts.write('inbox.name')}
      doesTakeFocus
      title={texts.write('inbox.count', { count: items.length })}
      onClose={() => context.session.set({ besideMap: null, isCaptureWanted: true })}
    >
      <p className={styles.hint}>{texts.write(items.length === 0 ? 'inbox.empty' : hint)}</p>
      {isEditable && selected.length > 0 && (
        <SelectionActions ids={selected} onDone={() => setChosen(new Set())} />
      )}
      <div className={styles.groups}>
        {groupsOf(items).map(({ title, members }) => (
          <section key={title} className={styles.group} aria-label={title || undefined}>
            {title && <h3 className={styles.groupTitle}>{title}</h3>}
            <ul className={styles.list} aria-label={title || texts.write('inbox.name')}>
              {members.map((item) => (
                <InboxRow
                  key={item.id}
                  item={item}
                  isChosen={chosen.has(item.id)}
                  isEditable={isEditable}
                  onChoose={(isChosen) => choose(item.id, isChosen)}
                  // What is selected goes along.
                  dragged={chosen.has(item.id) ? selected : [item.id]}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </SideRegion>
  )
}

type Group = { readonly title: string; readonly members: readonly InboxItem[] }

/** Those without a group first, then the groups in the order of their first item. */
function groupsOf(items: readonly InboxItem[]): readonly Group[] {
  const groups = new Map<string, InboxItem[]>([['', []]])
  for (const item of items) {
    const members = groups.get(item.groupTitle) ?? []
    groups.set(item.groupTitle, [...members, item])
  }
  return [...groups]
    .map(([title, members]) => ({ title, members }))
    .filter(({ members }) => members.length > 0)
}
