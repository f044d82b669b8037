// English texts of coverage: where the thread from pain to work is broken.
import { message } from '../message'

export const coverage = {
  'coverage.title': 'Coverage',
  'coverage.words':
    'gaps traceability unlinked untested capability matrix why are we building this',
  'coverage.part': 'What is shown',
  'coverage.part.gaps': 'Gaps',
  'coverage.part.thread': 'From pain to objective',
  'coverage.part.capabilities': 'What customers can do where',
  'coverage.allCovered': 'No gap: each pain has work, and each work a pain',
  'coverage.painsWithoutItem': 'Pain points without a backlog item',
  'coverage.doneWithOpenPain': 'Done, but the pain is still open',
  'coverage.itemsWithoutPain': 'Backlog items without a pain: why are we building this?',
  'coverage.untestedIdeas': 'Feature ideas that nobody has tested',
  'coverage.emptyObjectives': 'Objectives with nothing under them',
  'coverage.weight': message<{ weight: number }>(({ weight }) => `weight ${weight}`),
  'coverage.makeItem': 'Make item',
  'coverage.linkItem': 'Link item',
  'coverage.linkPain': 'Link pain point',
  'coverage.planExperiment': 'Plan experiment',
  'coverage.isGone': message<{ pain: string }>(({ pain }) => `Is ${pain} gone?`),
  'coverage.gone': 'Yes, resolved',
  'coverage.reopen': 'No, reopen the item',
  'coverage.showMore': message<{ count: number }>(
    ({ count }, formatter) => `Show more (${formatter.number(count)} left)`,
  ),
  'coverage.pain': 'Pain point',
  'coverage.idea': 'Feature idea',
  'coverage.item': 'Backlog item',
  'coverage.objective': 'Objective',
  'coverage.noPain': 'no pain',
  'coverage.noIdea': 'no idea',
  'coverage.noItem': 'no item',
  'coverage.noObjective': 'no objective',
  'coverage.noThread': 'There are no pain points and no backlog items yet',
  'coverage.capabilitiesHint':
    'By the capability of each touchpoint. “not here” is a gap: the customer must change channel for it.',
  'coverage.notHere': 'not here',
}
