// English texts of sending backlog items to trackers and bringing their state back.
import { message } from '../message'

export const trackers = {
  'trackers.send': 'Send to tracker',
  'trackers.sendWords': 'export jira azure devops gitlab linear github markdown csv issues tickets',
  'trackers.nothingToSend': 'The backlog is empty',
  // What is sent
  'trackers.target': 'Tracker',
  'trackers.target.jira': 'Jira',
  'trackers.target.azure': 'Azure DevOps',
  'trackers.target.gitlab': 'GitLab',
  'trackers.target.linear': 'Linear',
  'trackers.target.githubLinks': 'GitHub, as links',
  'trackers.target.githubScript': 'GitHub, as a script',
  'trackers.target.markdown': 'Markdown list',
  'trackers.target.plain': 'Plain table (CSV)',
  'trackers.items': 'Items to send',
  'trackers.allItems': message<{ chosen: number; all: number }>(
    ({ chosen, all }) => `${chosen} of ${all} items`,
  ),
  'trackers.alreadyThere': message<{ key: string }>(({ key }) => `there as ${key}`),
  // How
  'trackers.goesAlong': 'Goes along',
  'trackers.hasDescription': 'Description, with where it hurts',
  'trackers.hasLabels': 'Labels',
  'trackers.hasPriority': 'Priority',
  'trackers.hasEstimate': 'Estimate',
  'trackers.label': 'Label on every item',
  'trackers.process': 'Process of the project',
  'trackers.process.agile': 'Agile',
  'trackers.process.scrum': 'Scrum',
  'trackers.process.basic': 'Basic',
  'trackers.team': 'Team',
  'trackers.repository': 'Repository',
  'trackers.repositoryHint': 'owner/name',
  // What to know
  'trackers.note.titles': message<{ count: number; limit: number }>(({ count, limit }, formatter) =>
    formatter.plural(count, {
      one: `1 title is longer than ${limit} characters: it is cut, and stands whole in the description`,
      other: `${count} titles are longer than ${limit} characters: they are cut, and stand whole in the descriptions`,
    }),
  ),
  'trackers.note.descriptions': message<{ count: number; limit: number }>(
    ({ count, limit }, formatter) =>
      formatter.plural(count, {
        one: `1 description does not fit in ${formatter.number(limit)} characters: it is shortened`,
        other: `${count} descriptions do not fit in ${formatter.number(limit)} characters: they are shortened`,
      }),
  ),
  'trackers.note.parents': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 item has a parent that this file cannot say: its description does',
      other: `${count} items have parents that this file cannot say: their descriptions do`,
    }),
  ),
  'trackers.note.repository': 'Say which repository, such as owner/name',
  'trackers.parts': message<{ most: number; parts: number }>(
    ({ most, parts }, formatter) =>
      `It takes ${formatter.number(most)} rows at once: ${parts} files are made`,
  ),
  'trackers.part': 'File',
  'trackers.partOf': message<{ part: number; parts: number }>(
    ({ part, parts }) => `File ${part} of ${parts}`,
  ),
  'trackers.preview': 'Preview',
  'trackers.previewMore': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      one: 'and 1 row more in the file',
      other: `and ${formatter.number(count)} rows more in the file`,
    }),
  ),
  'trackers.chooseItems': 'Choose at least one item',
  'trackers.save': 'Save file',
  'trackers.copy': 'Copy',
  'trackers.copied': 'Copied',
  'trackers.notCopied': 'The browser did not allow it on the clipboard',
  'trackers.saved': message<{ name: string }>(({ name }) => `Saved as ${name}`),
  'trackers.downloaded': message<{ name: string }>(({ name }) => `Sent to Downloads as ${name}`),
  'trackers.notSaved': message<{ reason: string }>(
    ({ reason }) => `The file could not be saved: ${reason}`,
  ),
}
