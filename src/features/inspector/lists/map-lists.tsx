// What a map has beside what is drawn: people, systems, paths, goals, work; reached and added here.
import { useDocument, useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import type { EditEnv } from '../../../model/document/edit-env'
import type { RecordRef } from '../../../model/document/journey-document'
import { addAction } from '../../../model/edits/add-action'
import { addBacklogItem } from '../../../model/edits/add-backlog-item'
import { addDecision } from '../../../model/edits/add-decision'
import { addObjective } from '../../../model/edits/add-objective'
import { addParkedItem } from '../../../model/edits/add-parked-item'
import { addPath } from '../../../model/edits/add-path'
import { addPersona } from '../../../model/edits/add-persona'
import { addSystem } from '../../../model/edits/add-system'
import { addTeam } from '../../../model/edits/add-team'
import type { DocumentDraft } from '../../../model/edits/edit'
import { inOrder } from '../../../model/queries/records-in-order'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { useIsEditable } from '../fields/use-bound-field'
import { useInspection } from '../inspection'
import styles from './lists.module.css'
import { RecordRow } from './record-row'
import { RowGroup } from './row-group'

const lists = [
  { kind: 'persona', table: 'personas', title: 'inspector.personas', icon: 'persona' },
  { kind: 'team', table: 'teams', title: 'inspector.teams', icon: 'team' },
  { kind: 'system', table: 'systems', title: 'inspector.systems', icon: 'system' },
  { kind: 'path', table: 'paths', title: 'inspector.pathsOfMap', icon: 'path' },
  { kind: 'objective', table: 'objectives', title: 'inspector.objectives', icon: 'objective' },
  { kind: 'backlogItem', table: 'backlogItems', title: 'inspector.backlogItems', icon: 'ticket' },
  { kind: 'decision', table: 'decisions', title: 'inspector.decisions', icon: 'check' },
  { kind: 'action', table: 'actions', title: 'inspector.actions', icon: 'objective' },
  { kind: 'parkedItem', table: 'parkingLot', title: 'inspector.parkingLot', icon: 'parkingLot' },
] as const

type ListedKind = (typeof lists)[number]['kind']

type Add = (draft: DocumentDraft, env: EditEnv) => string

const addOf: Readonly<Record<ListedKind, Add>> = {
  persona: (draft, env) => addPersona(draft, { name: '' }, env),
  team: (draft, env) => addTeam(draft, { title: '' }, env),
  system: (draft, env) => addSystem(draft, { title: '' }, env),
  path: (draft, env) => addPath(draft, { title: '' }, env),
  objective: (draft, env) => addObjective(draft, { title: '' }, env),
  backlogItem: (draft, env) => addBacklogItem(draft, { title: '' }, env),
  decision: (draft, env) => addDecision(draft, { text: '' }, env),
  action: (draft, env) => addAction(draft, { text: '' }, env),
  parkedItem: (draft, env) => addParkedItem(draft, { text: '' }, env),
}

export function MapListsPart() {
  return lists.map((list) => <ListOfKind key={list.kind} list={list} />)
}

/** What is typed first into a new one, where that is not its title. */
const firstFields: Readonly<Partial<Record<ListedKind, string>>> = {
  persona: 'name',
  decision: 'text',
  action: 'text',
  parkedItem: 'text',
}

function ListOfKind({ list }: { list: (typeof lists)[number] }) {
  const texts = useTexts()
  const documents = useDocuments()
  const isEditable = useIsEditable()
  const { open } = useInspection()
  const { kind, table, title, icon } = list
  const records: readonly { readonly id: string }[] = useDocument((document) =>
    inOrder(document, table),
  )
  const label = `inspector.add.${kind}` as const
  const add = () => {
    const id = documents.edit(textRef(label), (draft, env) => addOf[kind](draft, env))
    open({ kind, id } as RecordRef, firstFields[kind] ?? 'title')
  }
  return (
    <RowGroup
      title={title}
      rows={records.map(({ id }) => (
        <li key={id}>
          <RecordRow subject={{ kind, id } as RecordRef} icon={icon} />
        </li>
      ))}
      action={
        isEditable && (
          <Button tone="link" icon="add" className={styles.add} onPress={add}>
            {texts.write(label)}
          </Button>
        )
      }
    />
  )
}
