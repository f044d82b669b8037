// A list of texts, a field each, with a way to add, move and remove one.
import { useTexts } from '../../../bindings/use-texts'
import { Button } from '../../../ui/button'
import { focusAdded } from '../../../ui/focus-beside'
import { TextArea } from '../../../ui/text-area'
import type { ControlProps } from '../fields/field-spec'
import { useBoundField, useMapLanguage } from '../fields/use-bound-field'
import styles from './fields.module.css'
import { ItemActions } from './item-actions'
import { movedItem } from './moved-item'

export function LinesControl({ spec, subject }: ControlProps<'lines'>) {
  const texts = useTexts()
  const field = useBoundField(subject, spec)
  const lang = useMapLanguage()
  const lines = field.value as readonly string[]
  const label = texts.write(spec.label)
  return (
    <fieldset className={styles.list} disabled={field.isDisabled}>
      <legend className={styles.legend}>{label}</legend>
      {lines.map((line, place) => {
        const name = texts.write('inspector.lineNumber', { label, number: place + 1 })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are texts and have no other name.
          <div key={place} className={styles.line}>
            <TextArea
              label={name}
              isLabelHidden
              value={line}
              onChange={(text) => field.set(lines.with(place, text))}
              onBlur={field.end}
              isDisabled={field.isDisabled}
              lang={lang}
              className={styles.grow}
            />
            {!field.isDisabled && (
              <ItemActions
                name={name}
                place={place}
                count={lines.length}
                onMove={(by) => field.set(movedItem(lines, place, by))}
                onRemove={() => field.set(lines.toSpliced(place, 1))}
              />
            )}
          </div>
        )
      })}
      {!field.isDisabled && (
        <Button
          tone="link"
          icon="add"
          onPress={(press) => focusAdded(press, () => field.set([...lines, '']))}
        >
          {texts.write('inspector.addLine')}
        </Button>
      )}
    </fieldset>
  )
}
