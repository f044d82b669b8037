// Above the backlog: how much there is, what it is ranked by, and what can be done with it.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { type BacklogShape, backlogShapes } from '../../model/backlog/backlog-look'
import { backlogRows } from '../../model/backlog/backlog-rows'
import { scoreMethods } from '../../model/backlog/score-methods'
import { CommandButton, CommandIconButton } from '../../parts/command-button'
import { Button } from '../../ui/button'
import { PlainSelect } from '../../ui/plain-select'
import { SegmentedControl } from '../../ui/segmented-control'
import { useLook } from './use-look'
import styles from './view.module.css'

const shapeIcons = { list: 'backlog', board: 'board', ranks: 'sort' } as const

/** Of other features: shown as soon as there are such. */
const besideCommands = ['trackers.send', 'trackers.bringBack', 'coverage.show']

export function BacklogBar() {
  const { write } = useTexts()
  const { registry } = useApp()
  const [look, change] = useLook()
  const { shape, method, filter, isFilterShown, isFigureShown } = look
  const count = useDocument(({ backlogItems }) => Object.keys(backlogItems).length)
  const shown = useDocument((document) => backlogRows(document, filter, 'none').length)
  const isFiltered = Object.values(filter).some((part) => part !== null)
  return (
    <div className={styles.bar}>
      <h2 className={styles.title}>
        {isFiltered
          ? write('backlog.titleOf', { shown, count })
          : write('backlog.title', { count })}
      </h2>
      <CommandButton id="backlog.newItem" tone="primary" />
      <SegmentedControl<BacklogShape>
        label={write('backlog.shape')}
        isLabelHidden
        segments={backlogShapes.map((id) => ({
          id,
          label: write(`backlog.shape.${id}`),
          icon: shapeIcons[id],
        }))}
        value={shape}
        onChange={(chosen) => change({ shape: chosen })}
      />
      <div className={styles.tools}>
        {shape === 'list' && !isFigureShown && (
          <Button icon="figure" tone="quiet" onPress={() => change({ isFigureShown: true })}>
            {write('backlog-fields.matrix')}
          </Button>
        )}
        <Button
          icon="filter"
          tone="quiet"
          aria-expanded={isFilterShown}
          onPress={() => change({ isFilterShown: !isFilterShown })}
        >
          {write('backlog.filter')}
        </Button>
        <PlainSelect
          label={write('backlog.score')}
          value={method}
          options={scoreMethods.map((id) => ({ id, label: write(`backlog-fields.${id}`) }))}
          onChange={(chosen) => change({ method: chosen, askedWhyId: null })}
        />
        <CommandButton id="backlog.sortByScore" />
        {besideCommands.map((id) => registry.byId.has(id) && <CommandButton key={id} id={id} />)}
        <CommandIconButton id="backlog.makeItems" />
      </div>
    </div>
  )
}
