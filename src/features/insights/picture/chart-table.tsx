// A chart as a table: each cell says its figures and leads to what it counts on the map.
import type { ReactNode } from 'react'
import { useApp } from '../../../bindings/app-context'
import type { Chart, ChartCell } from '../../../scene/charts/chart'
import { ScrollRegion } from '../../../ui/scroll-region'
import { goTo } from '../go-to'
import styles from './picture.module.css'
import { ShareBar } from './share-bar'

export function ChartTable({
  chart,
  actionOf,
}: {
  chart: Chart
  /** What can be done in a cell besides. */
  actionOf?: (rowId: string, columnId: string) => ReactNode
}) {
  const { title, corner, columns, rows } = chart
  return (
    <ScrollRegion label={title} className={styles.scroller}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title}</th>
              {columns.map(({ id }, place) => {
                const cell = row.cells[place]
                return (
                  <td key={id}>
                    {cell && <Cell cell={cell} />}
                    {cell && actionOf && (
                      <span className={styles.action}>{actionOf(row.id, id)}</span>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

function Cell({ cell }: { cell: ChartCell }) {
  const { context } = useApp()
  const { lines, share, tone, name, refs } = cell
  const words = (
    <>
      {lines.map((line, place) => (
        <span
          key={line}
          className={place === 0 ? styles.figure : styles.line}
          // Where there is a bar, that has the colour.
          data-tone={share === null ? tone : 'plain'}
        >
          {line}
        </span>
      ))}
      <ShareBar share={share} tone={tone} />
    </>
  )
  if (refs.length === 0) return <span className={styles.cell}>{words}</span>
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={name}
      title={name}
      onClick={() => goTo(context, refs)}
    >
      {words}
    </button>
  )
}
