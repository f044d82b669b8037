// A thing in a lane: a button that selects it.
import { useTexts } from '../../../bindings/use-texts'
import { SceneIcon } from '../../../parts/scene-icon'
import type { Palette } from '../../../scene/palettes'
import type { LaneEntry, LaneSign } from '../lane-entries'
import styles from '../lanes.module.css'
import { useThingSelection } from '../use-thing-selection'

export function LaneEntryView({
  entry,
  palette,
  language,
}: {
  entry: LaneEntry
  palette: Palette
  /** BCP 47: of the words of the map. */
  language: string
}) {
  const selection = useThingSelection()
  const { write } = useTexts()
  const { ref, sign, text, note, isPart, isMomentOfTruth } = entry
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        data-part={isPart || undefined}
        title={text}
        {...selection(ref)}
      >
        <Sign sign={sign} palette={palette} />
        <span className={styles.words}>
          <span className={styles.text} lang={language}>
            {text}
          </span>
          {/* The spaces part the words of its name. */}{' '}
          {note !== '' && <span className={styles.small}>{note}</span>}{' '}
          {isMomentOfTruth && <span className={styles.unseen}>{write('map.momentOfTruth')}</span>}
        </span>
        {isMomentOfTruth && <SceneIcon name="star" color={palette.star} size={16} />}
      </button>
    </li>
  )
}

function Sign({ sign, palette }: { sign: LaneSign; palette: Palette }) {
  if (sign.kind === 'icon') {
    return <SceneIcon name={sign.icon} color={palette[sign.color]} size={16} />
  }
  const { words, spoken, heat } = sign
  const look =
    heat === 0 ? {} : { background: palette[`heat-${heat}`], color: palette[`on-heat-${heat}`] }
  return (
    <>
      <b className={styles.weight} style={look} aria-hidden>
        {words}
      </b>
      <span className={styles.unseen}>{spoken}</span>{' '}
    </>
  )
}
