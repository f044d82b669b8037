// The stops of a path in order: added, moved, removed; and by which transition one gets there.
import { useDocument, useDocuments } from '../../../bindings/use-document'
import { useTexts } from '../../../bindings/use-texts'
import {
  addPathStop,
  movePathStop,
  removePathStop,
  setPathStops,
} from '../../../model/edits/path-stops'
import { transitionsBetween } from '../../../model/queries/transitions-of'
import type { PathId, PathStop } from '../../../model/records/path'
import type { TouchpointId } from '../../../model/records/touchpoint'
import type { TransitionId } from '../../../model/records/transition'
import { textRef } from '../../../text/texts'
import { ComboBox } from '../../../ui/combo-box'
import { Select } from '../../../ui/select'
import { ItemActions } from '../controls/item-actions'
import { useRefOptions } from '../controls/ref-options'
import type { Subject } from '../fields/field-spec'
import { useIsEditable } from '../fields/use-bound-field'
import styles from './values.module.css'

export function StopsPart({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const documents = useDocuments()
  const isEditable = useIsEditable()
  const pathId = subject.ids[0] as PathId
  const stops = useDocument(({ paths }) => paths[pathId]?.stops ?? none)
  const options = useRefOptions('touchpoint')
  const what = textRef('inspector.changeField', { field: texts.write('fields.stops') })
  return (
    <div className={styles.items} data-field="stops">
      <ol className={styles.stops} aria-label={texts.write('fields.stops')}>
        {stops.map((stop, place) => {
          const name = texts.write('inspector.stop', { number: place + 1 })
          const words = options.find(({ id }) => id === stop.touchpointId)?.label
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a path may stop at a card again.
            <li key={place} className={styles.stop} aria-label={`${name}: ${words}`}>
              <span className={styles.stopWords}>{words}</span>
              {isEditable && (
                <ItemActions
                  name={name}
                  place={place}
                  count={stops.length}
                  onMove={(by) =>
                    documents.edit(what, (draft) =>
                      movePathStop(draft, { pathId, place, toPlace: place + by }),
                    )
                  }
                  onRemove={() =>
                    documents.edit(what, (draft) => removePathStop(draft, { pathId, place }))
                  }
                />
              )}
              {place > 0 && (
                <ViaSelect
                  stops={stops}
                  place={place}
                  isDisabled={!isEditable}
                  onChange={(viaTransitionId) => {
                    const next = stops.with(place, { ...stop, viaTransitionId })
                    documents.edit(what, (draft) => setPathStops(draft, { pathId, stops: next }))
                  }}
                />
              )}
            </li>
          )
        })}
      </ol>
      {isEditable && (
        <ComboBox
          // Emptied after each choice: what was chosen stands above.
          key={stops.length}
          label={texts.write('inspector.addStop')}
          placeholder={texts.write('inspector.find')}
          options={options}
          value={null}
          onChange={(id) => {
            if (id === null) return
            const touchpointId = id as TouchpointId
            documents.edit(what, (draft) => addPathStop(draft, { pathId, touchpointId }))
          }}
        />
      )}
    </div>
  )
}

const none: readonly PathStop[] = []

/** Which of the transitions between two stops is taken; nothing where there is none. */
function ViaSelect({
  stops,
  place,
  isDisabled,
  onChange,
}: {
  stops: readonly PathStop[]
  place: number
  isDisabled: boolean
  onChange: (id: TransitionId | null) => void
}) {
  const texts = useTexts()
  const fromId = stops[place - 1]?.touchpointId
  const stop = stops[place]
  const toId = stop?.touchpointId
  const transitions = useDocument((document) =>
    fromId && toId ? transitionsBetween(document, fromId, toId).map(labelOf).join('\n') : '',
  )
  if (transitions === '') return null
  const options = transitions.split('\n').map((line) => {
    const [id = '', label = ''] = line.split('\t')
    return { id: id as TransitionId, label }
  })
  return (
    <Select
      className={styles.via}
      label={texts.write('inspector.via')}
      options={options}
      value={stop?.viaTransitionId ?? null}
      hasNone
      placeholder={texts.write('inspector.viaNotSaid')}
      onChange={onChange}
      isDisabled={isDisabled}
    />
  )
}

/** As text, so that a selector gives the same for the same document. */
function labelOf({ id, number, trigger }: { id: string; number: number; trigger: string }): string {
  return `${id}\tX${number} ${trigger.replace(/\s+/g, ' ')}`.trimEnd()
}
