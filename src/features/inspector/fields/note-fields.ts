// The fields of pain points that are edited both on their card and in their own panel.
import { fieldsOf } from './field-builder'

const field = fieldsOf<'painPoint'>()

export const severityField = field.harm('severity', 'fields.severity')
export const frequencyField = field.harm('frequency', 'fields.frequency')
