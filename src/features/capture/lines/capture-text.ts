// What Enter does: one line is one step of the history, and so is a paste of many.
import type { CommandContext } from '../../../commands/command'
import { canEdit } from '../../../commands/conditions'
import { shortName } from '../../../commands/named-label'
import type { CapturePlan, CaptureSituation } from '../../../model/capture/capture-plan'
import { type CaptureResult, carryOut } from '../../../model/capture/carry-out'
import { planLine } from '../../../model/capture/plan-line'
import type { RecordRef } from '../../../model/document/journey-document'
import { type TextRef, textRef } from '../../../text/texts'
import { goTo } from './go-to'
import { countsOf } from './line-counts'
import { situationOf } from './situation'

/** The lines of what is typed or pasted; empty ones are left out. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).filter((line) => line.trim() !== '')
}

/** Carries out what is in the bar; what could not be done stays there. */
export function captureText(context: CommandContext, { isBetween }: { isBetween: boolean }): void {
  const { session } = context
  const lines = linesOf(session.get().captureText)
  const [only] = lines
  if (lines.length > 1) captureLines(context, lines)
  else if (only !== undefined) captureLine(context, only, isBetween)
}

/** What the line would do here. */
export function planOf(context: CommandContext, line: string, isBetween = false): CapturePlan {
  const plan = planLine(line, { ...situationOf(context), isBetween })
  const isOnlyLooking = plan.does === 'goTo' || plan.does === 'refuse'
  return isOnlyLooking || canEdit(context) === true
    ? plan
    : { does: 'refuse', problem: 'locked', words: '' }
}

function captureLine(context: CommandContext, line: string, isBetween: boolean): void {
  const { session, documents } = context
  const plan = planOf(context, line, isBetween)
  if (plan.does === 'refuse') {
    if (canAskWhich(context, plan)) session.set({ dialog: { id: 'capture.link', subject: null } })
    return
  }
  session.set({ captureText: '' })
  if (plan.does === 'goTo') {
    goTo(context, { kind: plan.kind, id: plan.id } as RecordRef)
    return
  }
  const words = { newStep: context.texts().write('structure.new.step') }
  const label = labelOf(plan)
  const result = documents.edit(label, (draft, env) => carryOut(draft, plan, env, words))
  goOnWith(context, result)
  session.announce(label)
}

/** A tracker's key with nothing to belong to: there is something that it could belong to. */
export function canAskWhich({ documents }: CommandContext, plan: CapturePlan): boolean {
  const { painPoints, ideas } = documents.getDocument()
  const isWaiting = plan.does === 'refuse' && plan.problem === 'noNoteYet'
  return isWaiting && Object.keys(painPoints).length + Object.keys(ideas).length > 0
}

function captureLines(context: CommandContext, lines: readonly string[]): void {
  const { session, documents } = context
  if (canEdit(context) !== true) return
  const words = { newStep: context.texts().write('structure.new.step') }
  const left: string[] = []
  const plans: CapturePlan[] = []
  documents.transaction(textRef('capture.did.lines', { count: lines.length }), () => {
    let place: CaptureSituation = situationOf(context)
    for (const line of lines) {
      const plan = planLine(line, { ...place, document: documents.getDocument() })
      // A number among many lines is nothing to go to.
      if (plan.does === 'refuse' || plan.does === 'goTo') {
        left.push(line)
        continue
      }
      plans.push(plan)
      const result = documents.edit(labelOf(plan), (draft, env) =>
        carryOut(draft, plan, env, words),
      )
      place = { ...place, ...result }
      goOnWith(context, result)
    }
  })
  session.set({ captureText: left.join('\n') })
  const what = countsOf(plans, context.texts())
  if (what !== '') session.notify(textRef('capture.linesDone', { what }))
  else if (left.length > 0) session.notify(textRef('capture.linesLeft', { count: left.length }))
}

/** Selects what was made, and keeps in mind what the next line needs. */
function goOnWith({ session }: CommandContext, result: CaptureResult): void {
  if (result.selected) session.select([result.selected])
  const { selection, captured } = session.get()
  const stepId = result.stepId === undefined ? (captured?.stepId ?? null) : result.stepId
  const isSamePlace = result.stepId !== undefined || captured?.selection === selection
  session.set({
    captured: {
      stepId: isSamePlace ? stepId : null,
      selection,
      lastNote: result.lastNote ?? captured?.lastNote ?? null,
    },
  })
}

/** What the step of the history is called. */
function labelOf(plan: Exclude<CapturePlan, { does: 'refuse' | 'goTo' }>): TextRef {
  switch (plan.does) {
    case 'addTouchpoint':
    case 'addStep':
    case 'addStage':
    case 'goOnAt':
      return textRef('capture.did.add', { name: shortName(plan.title) })
    case 'addNote':
      return textRef('capture.did.note', { name: shortName(plan.text) })
    case 'addContext':
      return textRef('capture.did.note', { name: shortName(plan.item) })
    case 'ask':
      return textRef('capture.did.park', { name: shortName(plan.text) })
    case 'setEmotion':
      return textRef('capture.did.emotion')
    case 'linkTracker':
      return textRef('capture.did.link', { name: shortName(plan.words) })
    case 'collect':
      return textRef('capture.did.collect', { name: shortName(plan.text) })
  }
}
