// The thread of each pain: ideas against it, work on it, the objectives that the work serves.
import { useState } from 'react'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import type { RecordRef } from '../../model/document/journey-document'
import { type ThreadRow, threadRows } from '../../model/insight/coverage'
import { Button } from '../../ui/button'
import { ScrollRegion } from '../../ui/scroll-region'
import { ThingLink } from './thing-link'
import styles from './view.module.css'

const pageRows = 60

export function ThreadTable() {
  const { write } = useTexts()
  const rows = useDocument(threadRows)
  const [shown, setShown] = useState(pageRows)
  if (rows.length === 0) return <p>{write('coverage.noThread')}</p>
  return (
    <>
      <ScrollRegion label={write('coverage.part.thread')} className={styles.scroller}>
        <table className={styles.table} aria-label={write('coverage.part.thread')}>
          <thead>
            <tr>
              <th scope="col">{write('coverage.pain')}</th>
              <th scope="col">{write('coverage.idea')}</th>
              <th scope="col">{write('coverage.item')}</th>
              <th scope="col">{write('coverage.objective')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <Thread key={`${row.painPoint?.id} ${row.items[0]?.id}`} row={row} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {rows.length > shown && (
        <Button tone="link" onPress={() => setShown(shown + pageRows)}>
          {write('coverage.showMore', { count: rows.length - shown })}
        </Button>
      )}
    </>
  )
}

function Thread({ row: { painPoint, ideas, items, objectives } }: { row: ThreadRow }) {
  const { write } = useTexts()
  const state = painPoint?.resolution.state
  return (
    <tr>
      <td>
        {painPoint ? (
          <ThingLink
            of={{ kind: 'painPoint', id: painPoint.id }}
            note={state === 'open' ? undefined : write(`fields.${state ?? 'open'}`)}
          />
        ) : (
          <Gap words={write('coverage.noPain')} />
        )}
      </td>
      <Things
        refs={ideas.map(({ id }) => ({ of: { kind: 'idea', id } as const }))}
        none={painPoint ? write('coverage.noIdea') : ''}
      />
      <Things
        refs={items.map(({ id, status }) => ({
          of: { kind: 'backlogItem', id } as const,
          note: write(`backlog-fields.${status}`),
        }))}
        none={state === 'open' ? write('coverage.noItem') : ''}
      />
      <Things
        refs={objectives.map(({ id }) => ({ of: { kind: 'objective', id } as const }))}
        none={items.length > 0 ? write('coverage.noObjective') : ''}
      />
    </tr>
  )
}

function Things({
  refs,
  none,
}: {
  refs: readonly { readonly of: RecordRef; readonly note?: string }[]
  /** Said where there are none; empty: nothing is missing. */
  none: string
}) {
  return (
    <td>
      {refs.map(({ of, note }) => (
        <ThingLink key={of.id} of={of} note={note} />
      ))}
      {refs.length === 0 && none !== '' && <Gap words={none} />}
    </td>
  )
}

function Gap({ words }: { words: string }) {
  return <span className={styles.none}>{words}</span>
}
