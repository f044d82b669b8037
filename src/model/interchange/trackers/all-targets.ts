// The trackers to which items can be sent, in the order in which they are offered.
import { azure } from './azure'
import { githubLinks, githubScript } from './github'
import { gitlab } from './gitlab'
import { jira } from './jira'
import { linear } from './linear'
import { markdown } from './markdown'
import { plain } from './plain'
import type { TrackerTarget } from './tracker-target'

export const allTargets: readonly TrackerTarget[] = [
  jira,
  azure,
  gitlab,
  linear,
  githubLinks,
  githubScript,
  markdown,
  plain,
]

/** The tracker of that id; the first one for ids that are not known any more. */
export function targetOf(id: unknown): TrackerTarget {
  return allTargets.find((target) => target.id === id) ?? jira
}
