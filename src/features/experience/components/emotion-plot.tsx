// The curves with their points: a group a persona, with one tab stop.
import { type KeyboardEvent, type RefObject, useMemo } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import { useCanEdit } from '../../../bindings/use-why-not'
import type { JourneyDocument } from '../../../model/document/journey-document'
import type { Persona, PersonaId } from '../../../model/records/persona'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { EmotionScale } from '../../../scene/experience/emotion-scale'
import type { ExperienceColumns } from '../../../scene/experience/experience-columns'
import {
  experiencePlot,
  type PersonaCurve,
  type EmotionPoint as Point,
} from '../../../scene/experience/experience-plot'
import type { PersonaLook } from '../../../scene/experience/persona-looks'
import { type EmotionAt, withEmotion } from '../../../scene/experience/with-emotion'
import type { Palette } from '../../../scene/palettes'
import { editEmotion, emotionBeside } from '../edit-emotion'
import styles from '../plot.module.css'
import { useEmotionDrag } from '../use-emotion-drag'
import { usePointFocus } from '../use-point-focus'
import type { ExperienceRoom } from '../use-room'
import { EmotionPoint } from './emotion-point'
import { PlotGround } from './plot-ground'

export type PlotProps = {
  document: JourneyDocument
  /** Those whose curves are shown. */
  personas: readonly Persona[]
  columns: ExperienceColumns
  scale: EmotionScale
  looks: ReadonlyMap<PersonaId, PersonaLook>
  palette: Palette
  room: ExperienceRoom
  headWidth: number
  scroller: RefObject<HTMLElement | null>
}

export function EmotionPlot(props: PlotProps) {
  const { document, personas, columns, scale, looks, palette, room, headWidth, scroller } = props
  const { context } = useApp()
  const { write } = useTexts()
  const session = useSessionStore()
  const isEditable = useCanEdit()
  const selected = useSelectedTouchpoints()
  const select = (id: TouchpointId) => session.select([{ kind: 'touchpoint', id }])
  const drag = useEmotionDrag(scale, (emotion) => {
    editEmotion(context, emotion, false)
    select(emotion.touchpointId)
  })
  const { preview } = drag
  const plot = useMemo(() => {
    const shown = preview ? withEmotion(document, preview) : document
    return experiencePlot(shown, personas, columns, scale)
  }, [document, preview, personas, columns, scale])
  const { from, to } = room
  const focus = usePointFocus(scroller, { from, to, headWidth }, selected.at(-1) ?? null)

  const onKeyDown = (event: KeyboardEvent, { personaId, points }: PersonaCurve, point: Point) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const { touchpoint, value } = point
    const change = (next: number | null, isInRow: boolean) =>
      editEmotion(context, { personaId, touchpointId: touchpoint.id, value: next }, isInRow)
    const goTo = pointAfter(event.key, points, point)
    if (goTo) {
      focus.goTo(personaId, goTo)
      select(goTo.touchpoint.id)
    } else if (event.key === 'ArrowUp') change(emotionBeside(value, 1), true)
    else if (event.key === 'ArrowDown') change(emotionBeside(value, -1), true)
    else if (event.key === 'Delete' || event.key === 'Backspace') change(null, false)
    else if (!event.key.startsWith('Arrow') && event.key !== ' ') return
    else if (event.key === ' ') select(touchpoint.id)
    event.preventDefault()
    // These keys mean something else where a touchpoint itself has the focus.
    event.stopPropagation()
  }

  return (
    <div className={styles.plot} style={{ width: columns.width, height: scale.height }}>
      <PlotGround {...{ columns, scale, plot, looks, palette, from, to }} />
      {plot.curves.map((curve) => {
        const persona = personas.find(({ id }) => id === curve.personaId)
        const look = looks.get(curve.personaId)
        if (!persona || !look) return null
        const name = persona.name || write('common.untitled')
        const tabStop = focus.stopOf(curve)
        return (
          // biome-ignore lint/a11y/useSemanticElements: a curve, not a set of fields.
          <div
            key={persona.id}
            role="group"
            className={styles.points}
            aria-label={write('experience.curveOf', { name })}
          >
            {curve.points
              .filter((point) => point.x > from && point.x < to)
              .map((point) => (
                <EmotionPoint
                  key={point.touchpoint.id}
                  {...{ point, persona, look, palette, isEditable }}
                  language={document.map.language}
                  isTabStop={point.touchpoint.id === tabStop}
                  isSelected={selected.includes(point.touchpoint.id)}
                  isHeld={isHeld(preview, persona, point)}
                  side={sideOf(point, columns)}
                  onFocus={() => focus.onFocus(persona.id, point.touchpoint.id)}
                  onPress={(isToggle) =>
                    isToggle
                      ? session.toggle({ kind: 'touchpoint', id: point.touchpoint.id })
                      : select(point.touchpoint.id)
                  }
                  onKeyDown={(event) => onKeyDown(event, curve, point)}
                  onPointerDown={(event) => isEditable && drag.start(event, persona.id, point)}
                />
              ))}
          </div>
        )
      })}
    </div>
  )
}

function useSelectedTouchpoints(): readonly TouchpointId[] {
  const selection = useSession((state) => state.selection)
  return useMemo(
    () => selection.flatMap((ref) => (ref.kind === 'touchpoint' ? [ref.id] : [])),
    [selection],
  )
}

/** Where a key leads along the curve; undefined: nowhere. */
function pointAfter(key: string, points: readonly Point[], now: Point): Point | undefined {
  const place = points.indexOf(now)
  if (key === 'ArrowRight') return points[place + 1]
  if (key === 'ArrowLeft') return points[place - 1]
  if (key === 'Home') return points[0]
  return key === 'End' ? points.at(-1) : undefined
}

function isHeld(preview: EmotionAt | null, { id }: Persona, { touchpoint }: Point): boolean {
  return preview?.personaId === id && preview.touchpointId === touchpoint.id
}

function sideOf({ x }: Point, { width }: ExperienceColumns): 'left' | 'middle' | 'right' {
  if (x < roomForWords) return 'left'
  return x > width - roomForWords ? 'right' : 'middle'
}

/** Half the words of a point, in CSS pixels. */
const roomForWords = 130
