// An edit env whose ids count up and whose clock stands still, so that tests say what they expect.
import { createEditEnv, type EditEnv } from '../../src/model/document/edit-env'

/** Ids `tp_1`, `st_2` …, the time 2026-03-02 10:00 UTC. Give `start` to avoid ids that exist. */
export function createTestEnv(start = 1): EditEnv {
  let count = start
  return createEditEnv(
    () => String(count++),
    () => Date.UTC(2026, 2, 2, 10),
  )
}
