// Whether the five best survive one step up or down in any input, and which step would change them.
import { useMemo } from 'react'
import { useDocument } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import { rankStability, type Upset } from '../../../model/backlog/rank-stability'
import type { ScoreMethod } from '../../../model/backlog/score-methods'
import type { Texts } from '../../../text/texts'
import { inputKey } from '../input-names'
import { useLook } from '../use-look'
import styles from './ranks.module.css'

export function Firmness() {
  const texts = useTexts()
  const { write } = texts
  const [{ method }] = useLook()
  const document = useDocument((now) => now)
  const stability = useMemo(() => rankStability(document, method), [document, method])
  const name = write(`backlog-fields.${method}`)
  if (!stability)
    return <p className={styles.note}>{write('backlog.fewScored', { method: name })}</p>
  const { upsets } = stability
  return (
    <div className={styles.note}>
      <p>
        <strong>{write('backlog.firmness', { method: name, count: upsets.length })}</strong>
      </p>
      {upsets.length > 0 && (
        <ul className={styles.upsets}>
          {upsets.slice(0, mostShown).map((upset) => (
            <li key={`${upset.item.id} ${upset.input} ${upset.to}`}>
              {inWords(upset, method, texts)}
            </li>
          ))}
          {upsets.length > mostShown && <li>{`+${upsets.length - mostShown}`}</li>}
        </ul>
      )}
    </div>
  )
}

const mostShown = 4

function inWords(upset: Upset, method: ScoreMethod, { write, language }: Texts): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 })
  return write('backlog.upset', {
    item: `B${upset.item.number}`,
    input: write(inputKey(method, upset.input)),
    from: number.format(upset.from),
    to: number.format(upset.to),
    enters: `B${upset.enters.number}`,
    leaves: `B${upset.leaves.number}`,
  })
}
