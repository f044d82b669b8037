// The findings, worst first, with what can be done about each.
import { useEffect, useMemo, useRef, useState } from 'react'
import { useSession, useSessionStore } from '../../../bindings/use-session'
import { useTexts } from '../../../bindings/use-texts'
import type { Checked } from '../../../store/session-state'
import { textRef } from '../../../text/texts'
import { Button } from '../../../ui/button'
import { Switch } from '../../../ui/switch'
import { FilterBar } from './filter-bar'
import { FindingRow } from './finding-row'
import styles from './findings.module.css'
import { RulesList } from './rules-list'
import { shownFindings } from './shown-findings'
import { WaiveDialog, type Waiving } from './waive-dialog'
import { WaivedList } from './waived-list'

/** Rows at first, and with each press on "more": thousands would make the page wait. */
const rowsAtOnce = 60

export function FindingsPanel({ checked }: { checked: Checked | null }) {
  const { write } = useTexts()
  const [waiving, setWaiving] = useState<Waiving | null>(null)
  return (
    <section className={styles.panel} aria-label={write('insights.findings')} data-scrolls>
      <div className={styles.head}>
        <h2 className={styles.title}>{write('insights.findings')}</h2>
        <MarksSwitch />
      </div>
      {checked ? (
        <>
          <FilterBar checked={checked} />
          <FindingList checked={checked} onWaive={setWaiving} />
          <WaivedList checked={checked} />
          <RulesList checked={checked} onTurnOff={setWaiving} />
        </>
      ) : (
        <p className={styles.muted} role="status">
          {write('insights.checking')}
        </p>
      )}
      {waiving && checked && (
        <WaiveDialog waiving={waiving} checked={checked} onClose={() => setWaiving(null)} />
      )}
    </section>
  )
}

function MarksSwitch() {
  const { write } = useTexts()
  const session = useSessionStore()
  const isOn = useSession(({ hasFindingMarks }) => hasFindingMarks)
  return (
    <Switch isSelected={isOn} onChange={(on) => session.set({ hasFindingMarks: on })}>
      {write('insights.marks')}
    </Switch>
  )
}

function FindingList({
  checked,
  onWaive,
}: {
  checked: Checked
  onWaive: (waiving: Waiving) => void
}) {
  const { write } = useTexts()
  const session = useSessionStore()
  const choice = useSession((state) => state.insights)
  const shown = useMemo(() => shownFindings(checked, choice), [checked, choice])
  const [most, setMost] = useState(rowsAtOnce)
  const { list, stayAt } = useFocusOnNext(shown)
  if (shown.length === 0) {
    return (
      <p ref={list as never} className={styles.muted} tabIndex={-1}>
        {write(nothingKey(checked))}
      </p>
    )
  }
  const left = shown.length - most
  return (
    <>
      <ul ref={list as never} className={styles.list} aria-label={write('insights.findings')}>
        {shown.slice(0, most).map((one, place) => (
          <FindingRow
            key={one.key}
            shown={one}
            document={checked.document}
            onFixed={(what) => {
              stayAt(place)
              session.announce(textRef('insights.fixed', { what }))
            }}
            onWaive={() => onWaive({ ruleId: one.finding.ruleId, finding: one.finding })}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button onPress={() => setMost(most + rowsAtOnce)}>
          {write('insights.more', { count: Math.min(left, rowsAtOnce) })}
        </Button>
      )}
    </>
  )
}

/** Why there is no finding; of a map without touchpoints nothing is said that sounds like praise. */
function nothingKey({ count, document }: Checked) {
  if (count > 0) return 'insights.nothingHere'
  const isEmpty = Object.keys(document.touchpoints).length === 0
  return isEmpty ? 'insights.nothingYet' : 'insights.nothing'
}

/** What is fixed goes, and the button that had the focus with it: the next row takes it. */
function useFocusOnNext(shown: readonly unknown[]) {
  const list = useRef<HTMLElement>(null)
  const wanted = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of what is shown.
  useEffect(() => {
    const place = wanted.current
    if (place === null) return
    wanted.current = null
    if (document.activeElement !== document.body) return
    const rows = list.current?.querySelectorAll(':scope > li')
    const row = rows?.[Math.min(place, rows.length - 1)]
    const target = row?.querySelector('button') ?? list.current
    if (target instanceof HTMLElement) target.focus()
  }, [shown])
  return {
    list,
    stayAt: (place: number) => {
      wanted.current = place
    },
  }
}
