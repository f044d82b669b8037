// What a table leaves open: what an unknown word for a state means, and which column is which.
import { useTexts } from '../../bindings/use-texts'
import type { BringBackAnswer } from '../../model/interchange/bring-back/request'
import { type BacklogStatus, backlogStatusField } from '../../model/records/backlog-item'
import { Disclosure } from '../../ui/disclosure'
import { Select } from '../../ui/select'
import styles from './bring-back.module.css'
import type { BringingBack } from './use-bring-back'

/** More words than these are no states. */
const mostWords = 12

const fields = ['title', 'status', 'key'] as const

export function BringBackQuestions({
  bringing,
  answer,
}: {
  bringing: BringingBack
  answer: BringBackAnswer
}) {
  const { write } = useTexts()
  const { given, give } = bringing
  const { unclear } = answer.plan
  return (
    <>
      {unclear.length > 0 && (
        <Disclosure title={write('trackers.unclear', { count: unclear.length })} isOpenAtFirst>
          <div className={styles.fields}>
            {unclear.slice(0, mostWords).map((word) => (
              <Select<BacklogStatus>
                key={word}
                label={write('trackers.means', { word })}
                hasNone
                placeholder={write('trackers.staysAsIs')}
                options={backlogStatusField.options.map((id) => ({
                  id,
                  label: write(`backlog-fields.${id}`),
                }))}
                value={given.meanings[word] ?? null}
                onChange={(status) => give({ meanings: { ...given.meanings, [word]: status } })}
              />
            ))}
          </div>
        </Disclosure>
      )}
      <Disclosure
        title={write('trackers.columns')}
        isOpenAtFirst={answer.plan.problems.some(({ reason }) => reason === 'noColumns')}
      >
        <div className={styles.fields}>
          {fields.map((field) => (
            <Select
              key={field}
              label={write(`trackers.column.${field}`)}
              options={answer.head.map((name, place) => ({
                id: String(place),
                label: name || String(place + 1),
              }))}
              value={placeOf(answer.columns[field][0])}
              onChange={(place) =>
                place !== null && give({ named: { ...given.named, [field]: Number(place) } })
              }
            />
          ))}
        </div>
      </Disclosure>
    </>
  )
}

const placeOf = (place: number | undefined) => (place === undefined ? null : String(place))
