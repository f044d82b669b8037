// Questions that a command must have answered: one at a time, shown by whoever draws the session.
import type { Question } from '../store/session-state'
import type { SessionStore } from '../store/session-store'

/** `ask` shows a question and waits; `answer` closes it. A second question cancels the first. */
export function createQuestions(session: SessionStore) {
  let settle: ((choice: string | null) => void) | null = null
  const answer = (choice: string | null) => {
    const waiting = settle
    settle = null
    session.set({ question: null })
    waiting?.(choice)
  }
  const ask = (question: Question) => {
    answer(null)
    return new Promise<string | null>((resolve) => {
      settle = resolve
      session.set({ question })
    })
  }
  return { ask, answer }
}
