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
  // Back in
  'trackers.bringBack': 'Status ophalen',
  'trackers.bringBackWords':
    'importeren csv jira azure devops gitlab linear github status tickets bijwerken',
  'trackers.bringBackIntro':
    'Exporteer de items in de tracker als CSV en kies het bestand hier. Er verandert niets voordat je hebt gezien wat.',
  'trackers.chooseFiles': 'Bestanden kiezen',
  'trackers.paste': 'Of plak de tabel',
  'trackers.pasted': 'Geplakt',
  'trackers.read': 'Lezen wat is geplakt',
  'trackers.reading': 'Bezig met lezen …',
  'trackers.notRead': 'Dit kon niet worden gelezen',
  'trackers.willChange': ({ count }, formatter) =>
    formatter.plural(count, {
      '=0': 'Er is geen rij gekozen',
      one: '1 rij wordt overgenomen',
      other: `${formatter.number(count)} rijen worden overgenomen`,
    }),
  'trackers.takeOver': 'Overnemen',
  'trackers.nothingToBring': 'Er is geen rij om over te nemen',
  'trackers.broughtBack': ({ updated, added }, formatter) => {
    const news = formatter.plural(added, { one: '1 nieuw item', other: `${added} nieuwe items` })
    const known = formatter.plural(updated, { one: '1 item', other: `${updated} items` })
    return added > 0 ? `Opgehaald: ${known}, ${news}` : `Opgehaald: ${known}`
  },
  'trackers.titlesToo': 'Ook titels overnemen',
  'trackers.group.changes': ({ count }) => `Verandert (${count})`,
  'trackers.group.byTitle': ({ count }) => `Misschien hetzelfde: gelijke titels (${count})`,
  'trackers.group.unknown': ({ count }) => `Hier nog niet: kies wat een item wordt (${count})`,
  'trackers.group.problems': ({ count }) => `Niet zoals verwacht (${count})`,
  'trackers.group.vanished': ({ count }) => `Wel hier, niet in het bestand (${count})`,
  'trackers.group.same': ({ count }) => `Al hetzelfde (${count})`,
  'trackers.allRows': ({ count }, formatter) => `Alle ${formatter.number(count)}`,
  'trackers.showMore': ({ count }, formatter) => `Meer tonen (nog ${formatter.number(count)})`,
  'trackers.row': ({ row }) => `Rij ${row}`,
  'trackers.change.link': ({ key }) => `Gekoppeld aan ${key}`,
  'trackers.change.word': 'Status daar',
  'trackers.change.title': 'Titel',
  'trackers.unclear': ({ count }) => `Woorden voor de status (${count})`,
  'trackers.means': ({ word }) => `‘${word}’ betekent`,
  'trackers.staysAsIs': 'Status laten zoals hij is',
  'trackers.columns': 'Kolommen',
  'trackers.column.title': 'Titel',
  'trackers.column.status': 'Status',
  'trackers.column.key': 'Sleutel',
  'trackers.problem.openQuote': 'Een aanhalingsteken wordt niet gesloten: zonder gelezen',
  'trackers.problem.strayQuote':
    'Een aanhalingsteken midden in een cel: gelezen zoals het er staat',
  'trackers.problem.empty': 'Er staat niets in',
  'trackers.problem.noColumns':
    'Geen kolom heet als een titel of een sleutel: geef aan welke het is',
  'trackers.problem.noTitle': 'Geen titel en geen sleutel: overgeslagen',
  'trackers.problem.sameKey': ({ row }) => `Dezelfde sleutel als in rij ${row}: overgeslagen`,
  'trackers.problem.sameItem': ({ row }) => `Over hetzelfde item als rij ${row}: overgeslagen`,
  'trackers.problem.tooMany': 'Meer rijen dan gelezen kunnen worden: de rest is overgeslagen',
}
