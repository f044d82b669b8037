// What customers can do in which channel; where they can do it elsewhere only, it says so.
import { useDocument } from '../../bindings/use-document'
import { useTexts } from '../../bindings/use-texts'
import { capabilityChart } from '../../scene/charts/capability-chart'
import { ScrollRegion } from '../../ui/scroll-region'
import { ThingLink } from './thing-link'
import styles from './view.module.css'

export function CapabilityTable() {
  const texts = useTexts()
  const { write } = texts
  const { corner, columns, rows } = capabilityChart(
    useDocument((document) => document),
    texts,
  )
  return (
    <>
      <p className={styles.note}>{write('coverage.capabilitiesHint')}</p>
      <ScrollRegion label={write('coverage.part.capabilities')} className={styles.scroller}>
        <table className={styles.table} aria-label={write('coverage.part.capabilities')}>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                {columns.map(({ id }, place) => {
                  const refs = row.cells[place]?.refs ?? []
                  return (
                    <td key={id}>
                      {refs.map((of) => (
                        <ThingLink key={of.id} of={of} />
                      ))}
                      {refs.length === 0 && (
                        <span className={styles.none}>{write('coverage.notHere')}</span>
                      )}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}
