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
  // Back in
  'trackers.bringBack': 'Bring back status',
  'trackers.bringBackWords':
    'import csv jira azure devops gitlab linear github status tickets update',
  'trackers.bringBackIntro':
    'Export your items as CSV in the tracker, and choose the file here. Nothing changes before you have seen what would.',
  'trackers.chooseFiles': 'Choose files',
  'trackers.paste': 'Or paste the table',
  'trackers.pasted': 'Pasted',
  'trackers.read': 'Read what was pasted',
  'trackers.reading': 'Reading …',
  'trackers.notRead': 'This could not be read',
  'trackers.willChange': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, {
      '=0': 'No row is chosen',
      one: '1 row will be brought back',
      other: `${formatter.number(count)} rows will be brought back`,
    }),
  ),
  'trackers.takeOver': 'Bring back',
  'trackers.nothingToBring': 'There is no row to bring back',
  'trackers.broughtBack': message<{ updated: number; added: number }>(
    ({ updated, added }, formatter) => {
      const news = formatter.plural(added, { one: '1 new item', other: `${added} new items` })
      const known = formatter.plural(updated, { one: '1 item', other: `${updated} items` })
      return added > 0 ? `Brought back: ${known}, ${news}` : `Brought back: ${known}`
    },
  ),
  'trackers.titlesToo': 'Bring back titles too',
  'trackers.group.changes': message<{ count: number }>(({ count }) => `Will change (${count})`),
  'trackers.group.byTitle': message<{ count: number }>(
    ({ count }) => `Perhaps the same: equal titles (${count})`,
  ),
  'trackers.group.unknown': message<{ count: number }>(
    ({ count }) => `Not here yet: choose those that become items (${count})`,
  ),
  'trackers.group.problems': message<{ count: number }>(
    ({ count }) => `Not as expected (${count})`,
  ),
  'trackers.group.vanished': message<{ count: number }>(
    ({ count }) => `Here, but not in the file (${count})`,
  ),
  'trackers.group.same': message<{ count: number }>(({ count }) => `The same already (${count})`),
  'trackers.allRows': message<{ count: number }>(
    ({ count }, formatter) => `All ${formatter.number(count)}`,
  ),
  'trackers.showMore': message<{ count: number }>(
    ({ count }, formatter) => `Show more (${formatter.number(count)} left)`,
  ),
  'trackers.row': message<{ row: number }>(({ row }) => `Row ${row}`),
  'trackers.change.link': message<{ key: string }>(({ key }) => `Linked to ${key}`),
  'trackers.change.word': 'Status there',
  'trackers.change.title': 'Title',
  'trackers.unclear': message<{ count: number }>(({ count }) => `Words for states (${count})`),
  'trackers.means': message<{ word: string }>(({ word }) => `“${word}” means`),
  'trackers.staysAsIs': 'Leave the status as it is',
  'trackers.columns': 'Columns',
  'trackers.column.title': 'Title',
  'trackers.column.status': 'Status',
  'trackers.column.key': 'Key',
  'trackers.problem.openQuote': 'A quote is not closed: read without quotes',
  'trackers.problem.strayQuote': 'A quote in the middle of a cell: read as it stands',
  'trackers.problem.empty': 'There is nothing in it',
  'trackers.problem.noColumns': 'No column is named like a title or a key: say which it is',
  'trackers.problem.noTitle': 'Neither a title nor a key: left out',
  'trackers.problem.sameKey': message<{ row: number }>(
    ({ row }) => `The same key as in row ${row}: left out`,
  ),
  'trackers.problem.sameItem': message<{ row: number }>(
    ({ row }) => `About the same item as row ${row}: left out`,
  ),
  'trackers.problem.tooMany': 'More rows than can be read: the rest is left out',
}
