// Checks the open map again after each edit, in moments in which nobody waits for anything.
import type { CommandContext } from '../../commands/command'
import { type CheckResult, countFindings } from '../../model/checker/check-result'
import { createChecker } from '../../model/checker/create-checker'
import type { JourneyDocument } from '../../model/document/journey-document'
import { whenQuiet } from '../../storage/when-quiet'
import type { Checked } from '../../store/session-state'

/** After so long without an edit: what is being typed is not looked at letter by letter. */
const afterEditMs = 200
const longestWaitMs = 400
/** When a map was opened: of thousands of cards the picture comes first. */
const firstWaitMs = 2000
/** Of the page's time at once, and how long it goes without at most. */
const sliceMs = 8
const betweenMs = 40

/** Tells the session what it finds, now and after each edit; returns how to stop. */
export function keepChecking({ documents, session, env }: CommandContext): () => void {
  const checker = createChecker()
  let stopWaiting = () => {}
  let isUnderWay = false

  const begin = () => {
    const document = documents.getDocument()
    const steps = checker.inSteps({ document, today: env.now().slice(0, 10) })
    const goOn = () => {
      // A rule that fails ends this check, not the ones after it.
      isUnderWay = false
      const step = slice(steps)
      if (!step.done) {
        isUnderWay = true
        return wait(goOn, betweenMs)
      }
      session.set({ checked: toldOf(document, step.value) })
      if (documents.getDocument() !== document) wait(begin)
    }
    goOn()
  }
  const wait = (work: () => void, mostMs = longestWaitMs) => {
    stopWaiting = whenQuiet(work, mostMs)
  }
  const afterEdit = () => {
    const timer = setTimeout(() => wait(begin), afterEditMs)
    stopWaiting = () => clearTimeout(timer)
  }

  wait(begin, firstWaitMs)
  const unsubscribe = documents.state.subscribe(({ document }, before) => {
    // One that is under way ends first, and then sees that there is more to look at.
    if (document === before.document || isUnderWay) return
    stopWaiting()
    // What is pressed among the findings is seen there at once.
    if (session.get().view === 'insights') wait(begin)
    else afterEdit()
  })
  return () => {
    stopWaiting()
    unsubscribe()
    session.set({ checked: null })
  }
}

/** As many steps as there is time for; at least one. */
function slice(steps: Generator<void, CheckResult>): IteratorResult<void, CheckResult> {
  const endMs = performance.now() + sliceMs
  let step = steps.next()
  while (!step.done && performance.now() < endMs) step = steps.next()
  return step
}

function toldOf(document: JourneyDocument, result: CheckResult): Checked {
  const { high, medium, low } = countFindings(result)
  return { document, result, count: high + medium + low }
}
