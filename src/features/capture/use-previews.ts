// The words over the field: what Enter and Mod+Enter will do with what is typed, or what to type.
import { useApp } from '../../bindings/app-context'
import { useDocument } from '../../bindings/use-document'
import { useSession } from '../../bindings/use-session'
import { useTexts } from '../../bindings/use-texts'
import type { CommandContext } from '../../commands/command'
import { shortName } from '../../commands/named-label'
import { nameOf } from '../../model/queries/name-of'
import type { Texts } from '../../text/texts'
import { canAskWhich, linesOf, planOf } from './lines/capture-text'
import { type Preview, previewOf } from './lines/preview-words'
import { situationOf } from './lines/situation'

export type Previews = {
  readonly enter: Preview
  /** Null: it does the same. */
  readonly between: Preview | null
}

export function usePreviews(text: string): Previews {
  const { context } = useApp()
  const texts = useTexts()
  const document = useDocument((current) => current)
  // What the plan asks of the session: a change of it is another plan.
  useSession((state) => state.selection)
  useSession((state) => state.captured)
  useSession((state) => state.isCollecting)
  useSession((state) => state.personaId)
  const lines = linesOf(text)
  const [line = ''] = lines
  if (lines.length > 1) {
    const where = texts.write('capture.lines', { count: lines.length })
    return { enter: { icon: 'paste', tone: 'plain', what: where, where: '' }, between: null }
  }
  const plan = planOf(context, line)
  if (plan.does === 'refuse' && plan.problem === 'nothing') {
    return { enter: hintOf(context, texts), between: null }
  }
  if (canAskWhich(context, plan)) {
    const what = texts.write('inspector.kind.backlogItem')
    const where = texts.write('capture.askWhich')
    return { enter: { icon: 'ticket', tone: 'plain', what, where }, between: null }
  }
  const other = planOf(context, line, true)
  const isOther = JSON.stringify(other) !== JSON.stringify(plan) && other.does !== 'refuse'
  return {
    enter: previewOf(plan, document, texts),
    between: isOther ? previewOf(other, document, texts) : null,
  }
}

/** Nothing is typed yet: where the next line will go. */
function hintOf(context: CommandContext, { write }: Texts): Preview {
  const { selected, stepId, isCollecting, document } = situationOf(context)
  const hint = (where: string): Preview => ({ icon: 'info', tone: 'plain', what: '', where })
  if (isCollecting) return hint(write('capture.hintCollect'))
  const step = stepId && document.steps[stepId]
  if (step) {
    return hint(write('capture.hintAt', { name: step.title || write('map.untitledStep') }))
  }
  if (!selected) {
    const isEmpty = Object.keys(document.touchpoints).length === 0
    return hint(write(isEmpty ? 'capture.hint' : 'capture.hintCollect'))
  }
  const name = shortName(nameOf(document, { ...selected })) || write('common.untitled')
  return hint(
    write(selected.kind === 'touchpoint' ? 'capture.hintAfter' : 'capture.hintOn', { name }),
  )
}
