// The fields of backlog items that are edited both on a pain or idea and in their own panel.
import { fieldsOf } from './field-builder'

const field = fieldsOf<'backlogItem'>()

export const itemTitleField = field.text('title', 'fields.title')

export const statusField = field.choice('status', 'backlog-fields.status', [
  { value: 'draft', label: 'backlog-fields.draft' },
  { value: 'todo', label: 'backlog-fields.todo' },
  { value: 'doing', label: 'backlog-fields.doing' },
  { value: 'done', label: 'backlog-fields.done' },
  { value: 'dropped', label: 'backlog-fields.dropped' },
])
