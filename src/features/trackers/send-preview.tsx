// Exactly what is handed over, and what there is to know about it.
import { useTexts } from '../../bindings/use-texts'
import { type CsvRow, guardCell } from '../../model/interchange/csv'
import type { SendNote, Sent } from '../../model/interchange/trackers/tracker-target'
import type { Texts } from '../../text/texts'
import { Icon } from '../../ui/icon'
import { InPlace } from '../../ui/in-place'
import { ScrollRegion } from '../../ui/scroll-region'
import { Select } from '../../ui/select'
import styles from './send-dialog.module.css'
import type { Sending } from './use-send'

/** More are only in the file. */
const shownRows = 50

export function SendPreview({ sending }: { sending: Sending }) {
  const texts = useTexts()
  const { sent } = sending
  const hidden = Math.max(0, (sent.rows?.length ?? 0) - 1 - shownRows)
  return (
    <div className={styles.preview}>
      <h3 className={styles.heading}>{texts.write('trackers.preview')}</h3>
      <Notes sending={sending} />
      <ScrollRegion label={texts.write('trackers.preview')} className={styles.sheet}>
        <Content sent={sent} />
        {hidden > 0 && (
          <p className={styles.more}>{texts.write('trackers.previewMore', { count: hidden })}</p>
        )}
      </ScrollRegion>
    </div>
  )
}

function Notes({ sending: { sent, target, parts, part, setPart } }: { sending: Sending }) {
  const texts = useTexts()
  const isSplit = parts.length > 1 && target.mostItems !== null
  if (sent.notes.length === 0 && !isSplit) return null
  return (
    <div className={styles.notes}>
      {isSplit && (
        <div className={styles.parts}>
          <p className={styles.warning}>
            <Icon name="info" size={16} />
            {texts.write('trackers.parts', { most: target.mostItems, parts: parts.length })}
          </p>
          <Select
            label={texts.write('trackers.part')}
            isLabelHidden
            options={parts.map((_, index) => ({
              id: String(index),
              label: texts.write('trackers.partOf', { part: index + 1, parts: parts.length }),
            }))}
            value={String(part)}
            onChange={(id) => setPart(Number(id))}
          />
        </div>
      )}
      {sent.notes.map((note) => (
        <p key={`${note.code}${'limit' in note ? note.limit : ''}`} className={styles.warning}>
          <Icon name="info" size={16} />
          {noteWords(note, texts)}
        </p>
      ))}
    </div>
  )
}

function noteWords(note: SendNote, { write }: Texts): string {
  if (note.code === 'repository') return write('trackers.note.repository')
  if (note.code === 'parents') return write('trackers.note.parents', note)
  return write(`trackers.note.${note.code}`, note)
}

function Content({ sent: { rows, links, text } }: { sent: Sent }) {
  if (rows) return <Table rows={rows} />
  if (links.length === 0) return <pre className={styles.text}>{text}</pre>
  return (
    <ul className={styles.links}>
      {links.map(({ title, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Table({ rows: [head = [], ...rows] }: { rows: readonly CsvRow[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <InPlace of={head}>{(name) => <th scope="col">{name}</th>}</InPlace>
        </tr>
      </thead>
      <tbody>
        <InPlace of={rows.slice(0, shownRows)}>
          {(row) => (
            <tr>
              <InPlace of={row}>
                {(cell) => (
                  <td>
                    <span>{guardCell(cell)}</span>
                  </td>
                )}
              </InPlace>
            </tr>
          )}
        </InPlace>
      </tbody>
    </table>
  )
}
