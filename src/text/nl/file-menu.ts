// Dutch texts of opening and saving.
import type { fileMenu as english } from '../en/file-menu'
import { message, type TranslationOf } from '../message'

/** "Hersteld (3)". */
function counted(text: string) {
  return message<{ count: number }>(
    ({ count }, formatter) => `${text} (${formatter.number(count)})`,
  )
}

export const fileMenu: TranslationOf<typeof english> = {
  'file-menu.newMap': 'Nieuwe kaart',
  'file-menu.openFile': 'Bestand openen',
  'file-menu.save': 'Opslaan',
  'file-menu.saveAs': 'Opslaan als',
  'file-menu.saveCopy': 'Klantreisbestand',
  'file-menu.newWords': 'beginnen leeg sjabloon voorbeeld maken',
  'file-menu.openWords': 'bestand schijf json laden importeren',
  'file-menu.saveWords': 'bestand schijf json bewaren',
  'file-menu.copyWords': 'bestand schijf json bewaren exporteren downloaden kopie',
  'file-menu.nothingToSave': 'Alles is opgeslagen',
  'file-menu.saving': 'Bezig met opslaan …',
  'file-menu.onlyHere': 'Alleen in deze browser',
  'file-menu.unsavedIn': message<{ name: string }>(
    ({ name }) => `Alleen in deze browser, nog niet in ${name}`,
  ),
  'file-menu.saved': message<{ name: string; time: string }>(
    ({ name, time }) => `Opgeslagen in ${name} ${time}`,
  ),
  'file-menu.downloaded': message<{ name: string; time: string }>(
    ({ name, time }) => `Naar Downloads gestuurd als ${name} ${time}`,
  ),
  'file-menu.takeFromFile': message<{ name: string }>(({ name }) => `${name} overnemen`),
  'file-menu.opened': message<{ name: string }>(({ name }) => `Opgeslagen in ${name}`),
  'file-menu.isReadOnly': 'Alleen lezen',
  'file-menu.isLocked': 'Vergrendeld',
  'file-menu.failed': message<{ reason: string }>(({ reason }) => `NIET OPGESLAGEN — ${reason}`),
  'file-menu.copyWritten': message<{ name: string }>(({ name }) => `Kopie geschreven naar ${name}`),
  'file-menu.copyDownloaded': message<{ name: string }>(
    ({ name }) => `Kopie naar Downloads gestuurd als ${name}`,
  ),
  'file-menu.notAllowed': 'De browser stond het niet toe',
  'file-menu.unreadable': message<{ reason: string }>(
    ({ reason }) => `Het bestand kon niet worden gelezen: ${reason}`,
  ),
  'file-menu.unwritable': message<{ reason: string }>(
    ({ reason }) => `Het bestand kon niet worden geschreven: ${reason}`,
  ),
  'file-menu.refused': message<{ name: string; reason: string }>(
    ({ name, reason }) => `${name} is niet geopend. ${reason}`,
  ),
  'file-menu.clipboard': 'Het klembord',
  'file-menu.leaveTitle': 'Deze kaart heeft wijzigingen die in geen bestand staan',
  'file-menu.leaveBody': 'Een andere kaart openen sluit deze.',
  'file-menu.saveFirst': 'Eerst opslaan',
  'file-menu.discard': 'Wijzigingen weggooien',
  'file-menu.openingTitle': 'Een groot bestand',
  'file-menu.opening': message<{ name: string }>(({ name }) => `${name} wordt geopend`),
  'file-menu.reportTitle': 'Problemen in dit bestand',
  'file-menu.readOnlyTitle': message<{ name: string }>(
    ({ name }) => `${name} is alleen-lezen geopend`,
  ),
  'file-menu.reportIntro': message<{ count: number; name: string }>(({ count, name }, formatter) =>
    formatter.plural(count, {
      one: `${name} is geopend. Eén ding was niet zoals verwacht. Wat niet bruikbaar was, blijft in het bestand bewaard.`,
      other: `${name} is geopend. ${formatter.number(count)} dingen waren niet zoals verwacht. Wat niet bruikbaar was, blijft in het bestand bewaard.`,
    }),
  ),
  'file-menu.reportGroup.setAside': counted('Niet op de kaart, wel bewaard in het bestand'),
  'file-menu.reportGroup.repaired': counted('Hersteld'),
  'file-menu.reportGroup.noted': counted('Goed om te weten'),
  'file-menu.reportSave': 'Opslaan als tekst',
  'file-menu.reportName': 'problemen',
  'file-menu.reportWritten': message<{ name: string }>(({ name }) => `Geschreven naar ${name}`),
  'file-menu.reportDownloaded': message<{ name: string }>(
    ({ name }) => `Naar Downloads gestuurd als ${name}`,
  ),
  'file-menu.reportMore': message<{ count: number }>(({ count }, formatter) =>
    formatter.plural(count, { one: '… en nog één', other: `… en nog ${formatter.number(count)}` }),
  ),
  'file-menu.readOnlyNote':
    'Dit bestand is met een nieuwere versie gemaakt. Het is alleen-lezen geopend, zodat er niets uit verloren gaat.',
  'file-menu.newPersona': 'Klant',
  'file-menu.chooseStart': 'Kies waarmee de nieuwe kaart begint',
  'file-menu.dropHere':
    'Laat het klantreisbestand los om het te openen, of de CSV van een tracker om de status terug te halen',
  'file-menu.autosave': 'Automatisch opslaan in het bestand',
  'file-menu.keepBoth': 'Beide bewaren',
  'file-menu.overwrite': 'Overschrijven',
  'file-menu.showDifferences': 'Verschillen tonen',
  'file-menu.changedTitle': 'Bestand op schijf is gewijzigd',
  'file-menu.changedOnDisk': 'een ander programma heeft het bestand gewijzigd',
  'file-menu.permissionLost': 'de browser vraagt opnieuw om toestemming',
  'file-menu.permissionDenied': 'de browser laat de app niet in het bestand schrijven',
  'file-menu.tooLate': 'de browser vroeg niet meer om een plaats',
  'file-menu.gone': 'het bestand staat er niet meer',
  'file-menu.diskFull': 'de schijf is vol',
  'file-menu.differs': 'in het bestand staat niet wat erin is geschreven',
  'file-menu.unprepared': 'de kaart zou niet als dezelfde kaart worden teruggelezen',
  'file-menu.readyTitle': 'Het bestand is klaar. Waar moet het heen?',
  'file-menu.readyFor': message<{ name: string }>(
    ({ name }) => `${name} is klaar om te worden opgeslagen.`,
  ),
  'file-menu.choosePlace': 'Een plaats kiezen',
  'file-menu.remedy.reconnect': 'Opnieuw verbinden',
  'file-menu.remedy.review': 'Bekijken',
  'file-menu.remedy.saveAs': 'Opslaan als',
  'file-menu.remedy.retry': 'Opnieuw proberen',
  'file-menu.changedBody': message<{ name: string }>(
    ({ name }) =>
      `Een ander programma heeft ${name} gewijzigd sinds je het opende of opsloeg. Jouw wijzigingen en die van het bestand zijn er allebei nog: er is niets overschreven.`,
  ),
  'file-menu.onlyInFile': 'Alleen in het bestand',
  'file-menu.onlyInMap': 'Alleen in jouw kaart',
  'file-menu.theirsInBin': message<{ name: string }>(
    ({ name }) => `Wat in ${name} stond, ligt 30 dagen in de prullenbak van deze browser`,
  ),
}
