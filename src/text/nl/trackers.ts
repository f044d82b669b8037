// Dutch texts of sending backlog items to trackers and bringing their state back.
import type { trackers as english } from '../en/trackers'
import type { TranslationOf } from '../message'

export const trackers: TranslationOf<typeof english> = {
  'trackers.send': 'Naar tracker sturen',
  'trackers.sendWords':
    'exporteren jira azure devops gitlab linear github markdown csv issues tickets',
  'trackers.nothingToSend': 'De backlog is leeg',
  // What is sent
  'trackers.target': 'Tracker',
  'trackers.target.jira': 'Jira',
  'trackers.target.azure': 'Azure DevOps',
  'trackers.target.gitlab': 'GitLab',
  'trackers.target.linear': 'Linear',
  'trackers.target.githubLinks': 'GitHub, als koppelingen',
  'trackers.target.githubScript': 'GitHub, als script',
  'trackers.target.markdown': 'Markdown-lijst',
  'trackers.target.plain': 'Gewone tabel (CSV)',
  'trackers.items': 'Items om te sturen',
  'trackers.allItems': ({ chosen, all }) => `${chosen} van ${all} items`,
  'trackers.alreadyThere': ({ key }) => `daar als ${key}`,
  // How
  'trackers.goesAlong': 'Gaat mee',
  'trackers.hasDescription': 'Omschrijving, met waar het pijn doet',
  'trackers.hasLabels': 'Labels',
  'trackers.hasPriority': 'Prioriteit',
  'trackers.hasEstimate': 'Schatting',
  'trackers.label': 'Label op elk item',
  'trackers.process': 'Proces van het project',
  'trackers.process.agile': 'Agile',
  'trackers.process.scrum': 'Scrum',
  'trackers.process.basic': 'Basic',
  'trackers.team': 'Team',
  'trackers.repository': 'Repository',
  'trackers.repositoryHint': 'eigenaar/naam',
  // What to know
  'trackers.note.titles': ({ count, limit }, formatter) =>
    formatter.plural(count, {
      one: `1 titel is langer dan ${limit} tekens: hij wordt ingekort en staat helemaal in de omschrijving`,
      other: `${count} titels zijn langer dan ${limit} tekens: ze worden ingekort en staan helemaal in de omschrijving`,
    }),
  'trackers.note.descriptions': ({ count, limit }, formatter) =>
    formatter.plural(count, {
      one: `1 omschrijving past niet in ${formatter.number(limit)} tekens: ze wordt ingekort`,
      other: `${count} omschrijvingen passen niet in ${formatter.number(limit)} tekens: ze worden ingekort`,
    }),
  'trackers.note.parents': ({ count }, formatter) =>
    formatter.plural(count, {
      one: '1 item hoort bij een ander item en dit bestand kan dat niet zeggen: de omschrijving doet het',
      other: `${count} items horen bij een ander item en dit bestand kan dat niet zeggen: de omschrijvingen doen het`,
    }),
  'trackers.note.repository': 'Geef de repository op, zoals eigenaar/naam',
  'trackers.parts': ({ most, parts }, formatter) =>
    `Er gaan ${formatter.number(most)} rijen in één keer: er komen ${parts} bestanden`,
  'trackers.part': 'Bestand',
  'trackers.partOf': ({ part, parts }) => `Bestand ${part} van ${parts}`,
  'trackers.preview': 'Voorbeeld',
  'trackers.previewMore': ({ count }, formatter) =>
    formatter.plural(count, {
      one: 'en nog 1 rij in het bestand',
      other: `en nog ${formatter.number(count)} rijen in het bestand`,
    }),
  'trackers.chooseItems': 'Kies ten minste één item',
  'trackers.save': 'Bestand opslaan',
  'trackers.copy': 'Kopiëren',
  'trackers.copied': 'Gekopieerd',
  'trackers.notCopied': 'De browser stond het klembord niet toe',
  'trackers.saved': ({ name }) => `Opgeslagen als ${name}`,
  'trackers.downloaded': ({ name }) => `Naar Downloads gestuurd als ${name}`,
  'trackers.notSaved': ({ reason }) => `Het bestand kon niet worden opgeslagen: ${reason}`,
}
