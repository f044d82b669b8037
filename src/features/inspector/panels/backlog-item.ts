// What is edited of a backlog item.
import { fieldsOf } from '../fields/field-builder'
import type { PanelSpec } from '../fields/field-spec'
import { statusField } from '../fields/item-fields'
import { scoreSections } from './backlog-scores'

const field = fieldsOf<'backlogItem'>()

export const backlogItemPanel: PanelSpec = {
  kind: 'backlogItem',
  icon: 'ticket',
  kindName: 'inspector.kind.backlogItem',
  headline: 'title',
  commandIds: ['selection.delete'],
  sections: [
    {
      title: null,
      parts: [
        field.choice(
          'type',
          'backlog-fields.type',
          [
            { value: 'epic', label: 'backlog-fields.epic' },
            { value: 'story', label: 'backlog-fields.story' },
            { value: 'task', label: 'backlog-fields.task' },
            { value: 'bug', label: 'backlog-fields.bug' },
          ],
          'segments',
        ),
        statusField,
        field.area('userStory', 'backlog-fields.userStory'),
        field.area('description', 'fields.description'),
        field.lines('acceptanceCriteria', 'backlog-fields.acceptanceCriteria'),
        field.refs('painPointIds', 'fields.painPoints', { to: 'painPoint' }),
        field.refs('ideaIds', 'backlog-fields.ideas', { to: 'idea' }),
        field.custom('evidence'),
      ],
    },
    {
      title: 'backlog-fields.trackers',
      isFolded: true,
      parts: [
        field.custom('trackerPaste'),
        field.rows('trackers', 'backlog-fields.trackers', {
          add: 'backlog-fields.addTracker',
          blank: { system: 'link', key: '', url: '', status: '', checkedAt: '' },
          columns: [
            {
              key: 'system',
              label: 'backlog-fields.trackerSystem',
              control: 'choice',
              width: 'whole',
              options: [
                { value: 'jira', label: 'backlog-fields.jira' },
                { value: 'github', label: 'backlog-fields.github' },
                { value: 'gitlab', label: 'backlog-fields.gitlab' },
                { value: 'linear', label: 'backlog-fields.linear' },
                { value: 'azure', label: 'backlog-fields.azure' },
                { value: 'trello', label: 'backlog-fields.trello' },
                { value: 'shortcut', label: 'backlog-fields.shortcut' },
                { value: 'link', label: 'backlog-fields.link' },
              ],
            },
            { key: 'key', label: 'backlog-fields.key', control: 'text', width: 'whole' },
            { key: 'url', label: 'fields.address', control: 'link', width: 'whole' },
            {
              key: 'status',
              label: 'backlog-fields.trackerStatus',
              control: 'text',
              width: 'whole',
            },
            {
              key: 'checkedAt',
              label: 'backlog-fields.statusFrom',
              control: 'date',
              width: 'whole',
            },
          ],
        }),
      ],
    },
    {
      title: 'inspector.planning',
      isFolded: true,
      parts: [
        field.choice(
          'horizon',
          'backlog-fields.horizon',
          [
            { value: 'now', label: 'backlog-fields.now' },
            { value: 'next', label: 'backlog-fields.next' },
            { value: 'later', label: 'backlog-fields.later' },
            { value: null, label: 'fields.none' },
          ],
          'segments',
        ),
        field.choice('moscow', 'backlog-fields.moscow', [
          { value: null, label: 'fields.none' },
          { value: 'must', label: 'backlog-fields.must' },
          { value: 'should', label: 'backlog-fields.should' },
          { value: 'could', label: 'backlog-fields.could' },
          { value: 'wont', label: 'backlog-fields.wont' },
        ]),
        field.choice('priority', 'backlog-fields.priority', [
          { value: null, label: 'fields.none' },
          { value: 'highest', label: 'backlog-fields.highest' },
          { value: 'high', label: 'backlog-fields.high' },
          { value: 'medium', label: 'backlog-fields.medium' },
          { value: 'low', label: 'backlog-fields.low' },
          { value: 'lowest', label: 'backlog-fields.lowest' },
        ]),
        field.number('estimate', 'backlog-fields.estimate', { min: 0 }),
        field.tags('tags', 'fields.tags'),
        field.ref('teamId', 'fields.team', { to: 'team', none: 'fields.none' }),
        field.text('owner', 'fields.owner', { isShared: true }),
        field.text('requestedBy', 'backlog-fields.requestedBy', { isShared: true }),
        field.ref('parentId', 'backlog-fields.parent', { to: 'backlogItem', none: 'fields.none' }),
        field.refs('objectiveIds', 'backlog-fields.objectives', { to: 'objective' }),
        field.area('rankReason', 'backlog-fields.rankReason'),
      ],
    },
    {
      title: 'backlog-fields.outcome',
      isFolded: true,
      parts: [
        field.text('outcome.metric', 'fields.metric'),
        field.number('outcome.baseline', 'fields.baseline'),
        field.number('outcome.target', 'fields.target'),
        field.number('outcome.actual', 'backlog-fields.actual'),
        field.date('outcome.checkedOn', 'backlog-fields.checkedOn'),
      ],
    },
    ...scoreSections,
  ],
}
