// What an item of the agenda says, asks, shows and offers, edited in its place.
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import type { AgendaItem } from '../../../model/records/agenda-item'
import { agendaLayers } from '../../../model/workshop/agenda-presets'
import { layersShown, mapLayers, withLayerSwitched } from '../../../model/workshop/map-layers'
import { Button } from '../../../ui/button'
import { Checkbox } from '../../../ui/checkbox'
import { isEnter } from '../../../ui/is-enter'
import { NumberField } from '../../../ui/number-field'
import { Select } from '../../../ui/select'
import { TextArea } from '../../../ui/text-area'
import { TextField } from '../../../ui/text-field'
import { offeredTools } from '../tool-commands'
import { useWords } from '../use-words'
import { changeItem } from './agenda-actions'
import styles from './view.module.css'

export function AgendaItemFields({ item, onDone }: { item: AgendaItem; onDone: () => void }) {
  const { context, registry } = useApp()
  const texts = useTexts()
  const { agenda: words } = useWords()
  const { id, title, minutes, prompt, layers, tools } = item
  const change = (changes: Parameters<typeof changeItem>[2]) => changeItem(context, id, changes)
  const onBlur = () => context.documents.endMerge()
  const view = agendaLayers.find((layer) => layers.includes(layer)) ?? null
  const shown = layersShown(layers)
  // Nothing chosen: what is open may be the map.
  const isOnMap = view === null || view === 'map'
  // Words that we do not know stay as they are.
  const others = layers.filter((layer) => layer !== view)
  return (
    <div className={styles.fields}>
      <TextField
        label={words.title}
        value={title}
        autoFocus
        isSelectedOnFocus={title === words.newItem}
        onChange={(typed) => change({ title: typed })}
        onBlur={onBlur}
        onKeyDown={(event) => {
          if (!isEnter(event)) return
          // The button that gets the focus now is not pressed by it.
          event.preventDefault()
          onDone()
        }}
      />
      <NumberField
        label={words.minutesField}
        value={minutes}
        min={0}
        max={1440}
        step={5}
        onChange={(typed) => change({ minutes: typed })}
        onBlur={onBlur}
      />
      <TextArea
        label={words.prompt}
        value={prompt}
        rows={2}
        onChange={(typed) => change({ prompt: typed })}
        onBlur={onBlur}
      />
      <Select
        label={words.shows}
        options={agendaLayers.map((layer) => ({ id: layer, label: words.layers[layer] }))}
        value={view}
        hasNone
        placeholder={words.showsAsItIs}
        onChange={(layer) => change({ layers: [...others, ...(layer ? [layer] : [])] })}
      />
      {isOnMap && (
        <fieldset className={styles.tools}>
          <legend>{words.onTheMap}</legend>
          {mapLayers.map((layer) => (
            <Checkbox
              key={layer}
              isSelected={shown.includes(layer)}
              onChange={() => change({ layers: [...withLayerSwitched(layers, layer)] })}
            >
              {words.mapLayers[layer]}
            </Checkbox>
          ))}
        </fieldset>
      )}
      <fieldset className={styles.tools}>
        <legend>{words.offers}</legend>
        {offeredTools(registry).map(({ tool, command }) => (
          <Checkbox
            key={tool}
            isSelected={tools.includes(tool)}
            onChange={(isOffered) => {
              const others = tools.filter((other) => other !== tool)
              change({ tools: isOffered ? [...others, tool] : others })
            }}
          >
            {texts.write(command.label)}
          </Checkbox>
        ))}
      </fieldset>
      <Button onPress={onDone}>{words.done}</Button>
    </div>
  )
}
