// What breaks when one of the transitions of these paths is removed.
import { useMemo, useState } from 'react'
import { useApp } from '../../../bindings/app-context'
import { useTexts } from '../../../bindings/use-texts'
import type { JourneyDocument, RecordRef } from '../../../model/document/journey-document'
import type { Trace } from '../../../model/insight/trace'
import { withoutTransition } from '../../../model/insight/without-transition'
import { callRecord } from '../../../model/queries/call-record'
import type { TransitionId } from '../../../model/records/transition'
import { Button } from '../../../ui/button'
import { Select } from '../../../ui/select'
import { goTo } from '../go-to'
import styles from './trace.module.css'

export function WithoutOne({ trace, document }: { trace: Trace; document: JourneyDocument }) {
  const { write } = useTexts()
  const [chosen, setChosen] = useState<TransitionId | null>(null)
  const taken = useMemo(() => timesTaken(trace), [trace])
  const id = chosen !== null && taken.has(chosen) ? chosen : null
  const options = [...taken.keys()].map((transitionId) => ({
    id: transitionId,
    label: callRecord(document, { kind: 'transition', id: transitionId }),
  }))
  return (
    <>
      <Select
        label={write('insights.without')}
        hasNone
        options={options}
        value={id}
        onChange={setChosen}
      />
      {id && (
        <WhatBreaks id={id} document={document} left={trace.paths.length - (taken.get(id) ?? 0)} />
      )}
    </>
  )
}

function WhatBreaks({
  id,
  document,
  left,
}: {
  id: TransitionId
  document: JourneyDocument
  left: number
}) {
  const { write } = useTexts()
  const { unreached, stuck, paths } = useMemo(() => withoutTransition(document, id), [document, id])
  const isHarmless = left > 0 && unreached.length + stuck.length + paths.length === 0
  return (
    <ul className={styles.breaks} aria-label={write('insights.whatBreaks')}>
      {left === 0 && <li>{write('insights.noPathLeft')}</li>}
      {left > 0 && <li>{write('insights.pathsLeft', { count: left })}</li>}
      <Broken
        words={write('insights.unreachedCount', { count: unreached.length })}
        refs={unreached.map((one) => ({ kind: 'touchpoint', id: one.id }))}
        document={document}
      />
      <Broken
        words={write('insights.stuckCount', { count: stuck.length })}
        refs={stuck.map((one) => ({ kind: 'touchpoint', id: one.id }))}
        document={document}
      />
      <Broken
        words={write('insights.namedPathCount', { count: paths.length })}
        refs={paths.map((one) => ({ kind: 'path', id: one.id }))}
        document={document}
      />
      {isHarmless && <li>{write('insights.nothingBreaks')}</li>}
    </ul>
  )
}

/** So many are named. */
const mostNamed = 8

function Broken({
  words,
  refs,
  document,
}: {
  words: string
  refs: readonly RecordRef[]
  document: JourneyDocument
}) {
  const { context } = useApp()
  if (refs.length === 0) return null
  return (
    <li>
      {words}{' '}
      {refs.slice(0, mostNamed).map((ref) => (
        <Button key={ref.id} tone="link" onPress={() => goTo(context, [ref])}>
          {callRecord(document, ref)}
        </Button>
      ))}
      {refs.length > mostNamed && '…'}
    </li>
  )
}

/** How many of the paths take each transition, those that all take first. */
function timesTaken({ paths }: Trace): ReadonlyMap<TransitionId, number> {
  const times = new Map<TransitionId, number>()
  for (const { transitions } of paths) {
    for (const { id } of transitions) times.set(id, (times.get(id) ?? 0) + 1)
  }
  return new Map([...times].sort(([, left], [, right]) => right - left))
}
