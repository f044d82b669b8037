// A thing in a lane: a button that selects it.
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
  const { ref, sign, text, note, name, isPart, isMomentOfTruth } = entry
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        data-part={isPart || undefined}
        {...(name !== null && { 'aria-label': name })}
        title={text}
        {...selection(ref)}
      >
        <Sign sign={sign} palette={palette} />
        <span className={styles.words}>
          <span className={styles.text} lang={language}>
            {text}
          </span>
          {note !== '' && <span className={styles.small}>{note}</span>}
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
  const { words, heat } = sign
  const look =
    heat === 0 ? {} : { background: palette[`heat-${heat}`], color: palette[`on-heat-${heat}`] }
  return (
    <b className={styles.weight} style={look} aria-hidden>
      {words}
    </b>
  )
}
