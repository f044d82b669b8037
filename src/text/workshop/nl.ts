// Dutch words of the panels of a workshop.
import type { WorkshopWords } from './words'

export const workshopWords: WorkshopWords = {
  agenda: {
    planned: (minutes) => `${inHours(minutes)} gepland`,
    empty: 'Begin met een agenda zoals facilitators die gebruiken; alles eraan is te wijzigen.',
    presets: {
      short: '45 minuten',
      twoHours: '2 uur',
      halfDay: '4 uur',
      day: 'Een dag',
    },
    topics: {
      scope: {
        title: 'Afbakening en persona',
        prompt: 'Wiens reis is dit, waar begint hij en waar houdt hij op?',
      },
      stages: {
        title: 'Fasen',
        prompt: 'Welke fasen doorloopt de klant, in haar eigen woorden?',
      },
      touchpoints: {
        title: 'Contactmomenten',
        prompt: 'Wat doet de klant, stap voor stap, en in welk kanaal?',
      },
      feelings: {
        title: 'Gedachten en gevoelens',
        prompt: 'Hoe voelt ze zich hier, en wat zegt ze? Citeer haar als dat kan.',
      },
      pause: { title: 'Pauze', prompt: '' },
      pains: {
        title: 'Pijnpunten',
        prompt: 'Wat doet pijn, vooral waar het kanaal wisselt? Hoe erg, en hoe vaak?',
      },
      lunch: { title: 'Lunch', prompt: '' },
      ideas: {
        title: 'Ideeën',
        prompt: 'Wat helpt tegen de ergste pijn? Zo veel mogelijk, nog zonder oordeel.',
      },
      vote: { title: 'Stemmen', prompt: 'Wat pakken we als eerste aan?' },
      owners: {
        title: 'Eigenaren en vervolg',
        prompt: 'Wie doet wat, en wanneer? Wat staat nog open?',
      },
    },
    list: 'Agendapunten',
    hint: 'Alt+↑ en Alt+↓ verplaatsen een punt.',
    minutes: (minutes) => `${minutes} min`,
    open: (title) => `‘${title}’ bewerken`,
    states: { waiting: 'wacht', running: 'loopt', done: 'klaar', skipped: 'overgeslagen' },
    start: (title) => `‘${title}’ starten`,
    again: 'Opnieuw starten',
    finish: 'Klaar',
    more: (title) => `Meer over ‘${title}’`,
    edit: 'Bewerken',
    moveUp: 'Omhoog',
    moveDown: 'Omlaag',
    skip: 'Overslaan',
    wait: 'Terugzetten',
    delete: 'Verwijderen',
    add: 'Punt toevoegen',
    newItem: 'Nieuw punt',
    title: 'Titel',
    minutesField: 'Minuten',
    prompt: 'Vraag aan de groep',
    shows: 'Toont',
    showsAsItIs: 'Wat openstaat',
    onTheMap: 'Op de kaart',
    mapLayers: {
      emotions: 'Emoties',
      pains: 'Pijnpunten',
      ideas: 'Ideeën en werk',
      voices: 'Lichtpunten en citaten',
      owners: 'Eigenaars en systemen',
      findings: 'Bevindingen',
    },
    layersShown: (shown, all) => `Lagen: ${shown} van ${all}`,
    showAllLayers: 'Alle lagen tonen',
    layers: { map: 'Kaart', experience: 'Beleving', outline: 'Structuur' },
    offers: 'Biedt aan',
    done: 'Sluiten',
  },
  parking: {
    lists: {
      questions: 'Vragen',
      topics: 'Geparkeerde onderwerpen',
      decisions: 'Besluiten',
      actions: 'Acties',
    },
    add: {
      questions: 'Nieuwe vraag',
      topics: 'Nieuw onderwerp',
      decisions: 'Nieuw besluit',
      actions: 'Nieuwe actie',
    },
    done: (text) => `Klaar: ‘${text}’`,
    delete: (text) => `‘${text}’ verwijderen`,
  },
  silent: {
    explained:
      'Iedereen denkt eerst alleen: op papier terwijl de tijd loopt, of om beurten aan dit toetsenbord, met notities die niemand ziet.',
    usualPrompt: 'Wat doet in deze reis het meeste pijn?',
    prompt: 'Vraag aan de groep',
    kind: 'De notities zijn',
    minutes: 'Minuten',
    print: 'Blad afdrukken',
    time: 'Tijd starten',
    pass: 'Toetsenbord doorgeven',
    note: (person) => `Notitie van persoon ${person}`,
    hint: 'U ziet alleen puntjes. Enter bewaart de notitie, daarna kunt u de volgende typen.',
    count: (count) =>
      count === 0
        ? 'Nog geen notities'
        : count === 1
          ? '1 notitie bewaard'
          : `${count} notities bewaard`,
    next: 'Volgende persoon',
    reveal: 'Alles in de inbox tonen',
  },
  timer: {
    name: 'Timer',
    own: 'Timer',
    overTime: 'Over tijd',
    paused: 'Gepauzeerd',
    pause: 'Pauze',
    resume: 'Verder',
    addMinute: '+1 minuut',
    next: (title) => `Hierna: ${title}`,
    stop: 'Timer stoppen',
    offered: 'Hulpmiddelen bij dit punt',
  },
}

function inHours(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [hours > 0 && `${hours} uur`, (rest > 0 || hours === 0) && `${rest} min`]
  return parts.filter((part) => part !== false).join(' en ')
}
