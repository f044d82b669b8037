// Which items are shown, and in which groups.
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { backlogGroupings, backlogStatuses, noFilter } from '../../model/backlog/backlog-look'
import type { JourneyDocument } from '../../model/document/journey-document'
import { inOrder } from '../../model/queries/records-in-order'
import { Button } from '../../ui/button'
import { PlainSelect } from '../../ui/plain-select'
import { useLook } from './use-look'
import styles from './view.module.css'

const allId = ''

export function FilterBar() {
  const { write } = useTexts()
  const [{ filter, grouping }, change] = useLook()
  const document = useDocument((now) => now)
  const isFiltered = Object.values(filter).some((part) => part !== null)
  const choice = <Id extends string>(
    part: keyof typeof filter,
    label: string,
    options: readonly { readonly id: Id; readonly label: string }[],
  ) => (
    <PlainSelect
      label={label}
      value={(filter[part] ?? allId) as Id}
      options={[{ id: allId as Id, label: write('backlog.all') }, ...options]}
      onChange={(chosen) => change({ filter: { ...filter, [part]: chosen || null } })}
    />
  )
  return (
    <fieldset className={styles.filters} aria-label={write('backlog.filter')}>
      {choice(
        'status',
        write('backlog-fields.status'),
        backlogStatuses.map((id) => ({ id, label: write(`backlog-fields.${id}`) })),
      )}
      {choice('stageId', write('fields.stage'), named(document, 'stages'))}
      {choice('channelId', write('fields.channel'), named(document, 'channels'))}
      {choice('teamId', write('fields.team'), named(document, 'teams'))}
      {choice('personaId', write('fields.persona'), named(document, 'personas'))}
      {choice('unlinked', write('backlog.unlinked'), [
        { id: 'pain', label: write('backlog.withoutPain') },
        { id: 'tracker', label: write('backlog.withoutTracker') },
      ])}
      <PlainSelect
        label={write('backlog.group')}
        value={grouping}
        options={backlogGroupings.map((id) => ({ id, label: write(`backlog.group.${id}`) }))}
        onChange={(chosen) => change({ grouping: chosen })}
      />
      {isFiltered && (
        <Button tone="link" onPress={() => change({ filter: noFilter })}>
          {write('backlog.showAll')}
        </Button>
      )}
    </fieldset>
  )
}

function named(document: JourneyDocument, table: 'stages' | 'channels' | 'teams' | 'personas') {
  return inOrder(document, table).map((record) => ({
    id: record.id as string,
    label: 'name' in record ? record.name : record.title,
  }))
}
