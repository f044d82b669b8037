// What one persona feels at one touchpoint: a point that can be dragged, or moved with ↑ and ↓.
import type { KeyboardEvent, PointerEvent } from 'react'
import { useTexts } from '../../../bindings/use-texts'
import type { Persona } from '../../../model/records/persona'
import { signed, titleOf } from '../../../parts/thing-names'
import type { EmotionPoint as Point } from '../../../scene/experience/experience-plot'
import type { PersonaLook } from '../../../scene/experience/persona-looks'
import type { Palette } from '../../../scene/palettes'
import { emotionWords } from '../emotion-words'
import styles from '../plot.module.css'
import { pointKey } from '../use-point-focus'

export type PointProps = {
  point: Point
  persona: Persona
  look: PersonaLook
  palette: Palette
  /** BCP 47: of the words of the map. */
  language: string
  isTabStop: boolean
  isSelected: boolean
  isHeld: boolean
  isEditable: boolean
  /** Where its words stand, so that they stay in the plot. */
  side: 'left' | 'middle' | 'right'
  onFocus: () => void
  onPress: (isToggle: boolean) => void
  onKeyDown: (event: KeyboardEvent) => void
  onPointerDown: (event: PointerEvent) => void
}

export function EmotionPoint(props: PointProps) {
  const { point, persona, look, palette, isTabStop, isSelected, isHeld, isEditable, side } = props
  const { touchpoint, value, x, y } = point
  const texts = useTexts()
  const title = titleOf(touchpoint.title, 'map.untitledTouchpoint', texts)
  const name = persona.name || texts.write('common.untitled')
  const { number } = touchpoint
  const said = value === null ? texts.write('experience.notSaid') : signed(value)
  return (
    <div
      role="slider"
      tabIndex={isTabStop ? 0 : -1}
      aria-label={texts.write('experience.point', { name, number, title, value: said })}
      aria-orientation="vertical"
      aria-valuemin={-2}
      aria-valuemax={2}
      aria-valuenow={value ?? 0}
      aria-valuetext={emotionWords(value, texts)}
      aria-readonly={!isEditable}
      data-point={pointKey(persona.id, touchpoint.id)}
      data-map-head={`touchpoint:${touchpoint.id}`}
      data-selected={isSelected || undefined}
      data-held={isHeld || undefined}
      className={styles.point}
      style={{ left: x, top: y }}
      onFocus={props.onFocus}
      onClick={(event) => props.onPress(event.shiftKey || event.ctrlKey || event.metaKey)}
      onKeyDown={props.onKeyDown}
      onPointerDown={props.onPointerDown}
    >
      <svg width={28} height={28} viewBox="-14 -14 28 28" aria-hidden="true">
        {value === null ? (
          <path
            d={look.marker}
            transform="scale(0.72)"
            fill={palette.card}
            stroke={palette[look.color]}
            strokeWidth={2}
            strokeDasharray="2.5 2.5"
          />
        ) : (
          <path
            d={look.marker}
            fill={palette[look.color]}
            stroke={palette.card}
            strokeWidth={1.5}
          />
        )}
      </svg>
      <span
        className={styles.words}
        data-side={side}
        data-below={(value !== null && value > 0) || undefined}
        aria-hidden
      >
        <span lang={props.language}>
          T{number} {title}
        </span>
        <b>{texts.write('experience.feels', { name, value: emotionWords(value, texts) })}</b>
      </span>
    </div>
  )
}
