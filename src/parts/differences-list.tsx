// How two versions of a map differ, in words: what only one of them has, and what differs in both.
import { useTexts } from '../bindings/use-texts'
import { shortName } from '../commands/named-label'
import type { RecordDifference } from '../model/queries/document-differences'
import type { PlainTextKey } from '../text/catalogue'
import type { Texts } from '../text/texts'
import styles from './differences-list.module.css'
import { listOfFields } from './field-words'

/** More are counted, not shown. */
const shownInGroup = 100

/** `titles` say where the added and the removed ones are. */
export function DifferencesList(props: {
  differences: readonly RecordDifference[]
  titles: { readonly added: PlainTextKey; readonly removed: PlainTextKey }
}) {
  const texts = useTexts()
  const { differences, titles } = props
  if (differences.length === 0) return <p>{texts.write('differences.none')}</p>
  const groups = [
    { change: 'changed', title: 'differences.changed' },
    { change: 'added', title: titles.added },
    { change: 'removed', title: titles.removed },
  ] as const
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys.
    <section className={styles.box} aria-label={texts.write('differences.title')} tabIndex={0}>
      {groups.map(({ change, title }) => (
        <Group
          key={change}
          title={texts.write(title)}
          rows={differences.filter((difference) => difference.change === change)}
        />
      ))}
    </section>
  )
}

function Group({ title, rows }: { title: string; rows: readonly RecordDifference[] }) {
  const texts = useTexts()
  if (rows.length === 0) return null
  const hidden = rows.length - shownInGroup
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.rows}>
        {rows.slice(0, shownInGroup).map((row) => (
          <li key={`${row.kind} ${row.id}`}>
            <span className={styles.thing}>{thingOf(row, texts)}</span>
            {row.fields.length > 0 && <span>{`: ${listOfFields(row.fields, texts)}`}</span>}
          </li>
        ))}
        {hidden > 0 && <li>{texts.write('differences.more', { count: hidden })}</li>}
      </ul>
    </>
  )
}

/** "Touchpoint T7 “Buys it”". */
function thingOf({ kind, number, name }: RecordDifference, texts: Texts): string {
  const words = shortName(name)
  const parts = [texts.write(`differences.kind.${kind}`), number, words && `“${words}”`]
  return parts.filter(Boolean).join(' ')
}
