// Dutch texts of the rules of the checker: what each is called, why it matters, what it found.
import type { englishFindings } from './en'

type English = typeof englishFindings

const ruleTexts: English['ruleTexts'] = {
  'lost-context': {
    title: 'Kanaalwissel die context verliest',
    why: 'Wat de klant in het ene kanaal zei of deed, is in het volgende weg. Ze begint opnieuw.',
    says: (p, say) =>
      [
        p.lost.length > 0 ? `Gaat onderweg verloren: ${say.quoted(p.lost)}.` : '',
        p.partial.length > 0 ? `Gaat maar deels mee: ${say.quoted(p.partial)}.` : '',
        p.all === 0 ? 'De context gaat bij deze wissel niet heel mee.' : '',
        p.all > 0
          ? `${say.number(p.kept)} van ${say.count(p.all, 'gegeven', 'gegevens')} behouden.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  'unknown-continuity': {
    title: 'Kanaalwissel waarvan de continuïteit niet bekend is',
    why: 'Klanten raken kwijt waar het kanaal wisselt. Niemand heeft gekeken wat hier gebeurt.',
    says: (p, say) =>
      p.items.length > 0
        ? `Niemand weet of dit meegaat: ${say.quoted(p.items)}.`
        : 'Niemand heeft gezegd wat er bij deze kanaalwissel meegaat.',
  },
  'data-silo': {
    title: 'Gegevenseiland',
    why: 'Systemen die geen gegevens delen, weten niet wat de klant zojuist deed.',
    says: (p, say) => `Er gaan geen gegevens van ${say.names(p.from)} naar ${say.names(p.to)}.`,
  },
  'asked-twice': {
    title: 'De klant moet hetzelfde twee keer geven',
    why: 'Wie iets opnieuw moet geven, merkt dat niemand de eerste keer luisterde.',
    says: (p, say) =>
      `Vraagt om ${say.quoted(p.items)}, wat de klant al eerder gaf: ${say.names(p.before)}.`,
  },
  'unannounced-identity': {
    title: 'Van anoniem naar bekend zonder overdracht',
    why: 'Tussen een bezoeker die niemand kent en een klant met een naam zit een inlog, een code of een mens.',
    says: (p, say) =>
      `De klant is anoniem bij ${say.name(p.from)} en bekend bij ${say.name(p.to)}; hoe dat gaat, staat er niet bij.`,
  },
  'dead-end': {
    title: 'Doodlopend',
    why: 'Een klant die niet verder kan, haakt af of belt.',
    says: () => 'Van hier gaat geen overgang verder, en het is niet als einde gemarkeerd.',
  },
  unreachable: {
    title: 'Niet te bereiken',
    why: 'Waar geen klant komt, ontbreekt iets op de kaart, of wordt werk voor niets gedaan.',
    says: (p, say) =>
      p.following > 0
        ? `Vanaf een begin leidt niets hierheen, en ook niet naar ${say.count(p.following, 'contactmoment daarna', 'contactmomenten daarna')}.`
        : 'Vanaf een begin leidt niets hierheen, en het is niet als begin gemarkeerd.',
  },
  'one-way': {
    title: 'Eenrichtingskanaal zonder weg terug',
    why: 'Een bericht dat je niet kunt beantwoorden, laat de klant alleen met haar vraag.',
    says: (p, say) =>
      p.asksFor.length > 0
        ? `Vraagt om ${say.quoted(p.asksFor)} in ${say.names(p.channels)}, waar niemand kan antwoorden, en leidt nergens anders heen.`
        : `In ${say.names(p.channels)} kan niemand antwoorden, en geen overgang leidt naar waar dat wel kan.`,
  },
  'endless-loop': {
    title: 'Lus zonder uitgang',
    why: 'Klanten draaien rond tot ze opgeven.',
    says: (p, say) =>
      p.members.length > 1
        ? `Deze leiden naar elkaar en nergens anders heen: ${say.names(p.members)}.`
        : 'Het leidt naar zichzelf en nergens anders heen.',
  },
  'unowned-hand-over': {
    title: 'Overdracht zonder eigenaar',
    why: 'Tussen twee teams valt van alles op de grond, tenzij een van de twee het opraapt.',
    says: (p, say) =>
      `${say.name(p.from)} draagt de klant over aan ${say.name(p.to)}; geen van beide is eigenaar van de overgang.`,
  },
  'no-owner': {
    title: 'Contactmoment zonder eigenaar',
    why: 'Wat van niemand is, repareert niemand.',
    says: (p, say) =>
      p.unowned > 0
        ? `Geen van de ${say.count(p.unowned, 'contactmomenten', 'contactmomenten')} heeft een eigenaar: op de kaart staat geen team.`
        : 'Geen team is eigenaar van dit contactmoment.',
  },
  'transition-without-owner': {
    title: 'Kanaalwissel zonder eigenaar',
    why: 'Tussen twee kanalen is de klant van niemand, tenzij iemand anders beslist.',
    says: () => 'Geen team is eigenaar van deze kanaalwissel, en ook niet van beide kanten.',
  },
  'map-without-owner': {
    title: 'Kaart zonder eigenaar',
    why: 'Een kaart die na de workshop van niemand is, is binnen een maand verouderd.',
    says: () => 'Er staat geen eigenaar bij deze kaart.',
  },
  'review-overdue': {
    title: 'De datum van herziening is voorbij',
    why: 'Wat klopte toen de kaart werd gemaakt, klopt misschien niet meer.',
    says: (p, say) =>
      `De kaart zou op ${p.reviewOn} worden herzien, ${say.count(p.days, 'dag', 'dagen')} geleden.`,
  },
  'low-emotion-without-pain': {
    title: 'Lage emotie zonder pijnpunt',
    why: 'Aan een slecht gevoel zonder reden kan niemand werken.',
    says: (p) =>
      `De emotie is ${p.emotion < 0 ? `−${-p.emotion}` : p.emotion}, en nergens staat wat er pijn doet, hier of onderweg.`,
  },
  'pain-without-evidence': {
    title: 'Pijnpunt dat alleen is aangenomen',
    why: 'Een zaal vol collega’s is geen klant: vraag het er een, voordat er werk op wordt gepland.',
    says: () => 'Niemand heeft dit nog van een klant gezien of gehoord.',
  },
  'unanswered-pain': {
    title: 'Pijnpunt zonder idee of backlogitem',
    why: 'Een pijn die bekend is en waar niemand iets mee doet, is een besluit dat niemand nam.',
    says: (p, say) =>
      p.severity > 0
        ? `Geen verbeteridee en geen backlogitem pakt dit aan; de ernst is ${say.number(p.severity)} van 5.`
        : 'Geen verbeteridee en geen backlogitem pakt dit aan.',
  },
  'item-without-pain': {
    title: 'Backlogitem zonder pijnpunt',
    why: 'Werk dat geen pijn wegneemt, moet zeggen waar het voor is.',
    says: () => 'Het hangt aan geen pijnpunt, en ook niet aan een idee dat er een aanpakt.',
  },
  'done-without-effect': {
    title: 'Klaar, en de emotie is niet veranderd',
    why: 'Klaar is pas klaar als de klant het merkt.',
    says: (p, say) =>
      `Het werk is klaar en de emotie is nog steeds −${-p.emotion}: ${say.names(p.at)}.`,
  },
  'metric-with-two-meanings': {
    title: 'Eén meetwaarde met twee betekenissen',
    why: 'Twee teams die op één naam en twee getallen sturen, sturen uit elkaar.',
    says: (p, say) =>
      [
        p.units.length > 1 ? `“${p.metric}” wordt gemeten in ${say.quoted(p.units)}.` : '',
        p.targets.length > 1
          ? `“${p.metric}” heeft de doelen ${say.quoted(p.targets.map(say.number))}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  },
  'empty-channel': {
    title: 'Kanaal zonder contactmoment',
    why: 'Klanten gebruiken het niet, of de kaart laat niet zien wat ze daar doen.',
    says: () => 'In dit kanaal staat geen contactmoment.',
  },
  'empty-stage': {
    title: 'Fase zonder contactmoment',
    why: 'Een fase waarin niets gebeurt, is een gat in de kaart of in de dienst.',
    says: () => 'In deze fase staat geen contactmoment.',
  },
  'no-purchase': {
    title: 'Klantreis die de aankoop overslaat',
    why: 'De reis van de klant houdt niet op bij de kassa, en begint daar ook niet.',
    says: (p) =>
      p.stops
        ? 'De reis houdt op voordat de klant koopt.'
        : 'De reis begint pas nadat de klant heeft gekocht.',
  },
  'uneven-capability': {
    title: 'Hetzelfde, per kanaal anders behandeld',
    why: 'De klant kent één bedrijf en verwacht in elk kanaal hetzelfde.',
    says: (p, say) => {
      const what = {
        asks: 'vraagt per kanaal om andere dingen',
        identity: 'kent de klant in het ene kanaal wel en in het andere niet',
        both: 'vraagt per kanaal om andere dingen en kent de klant niet overal',
      }[p.differs]
      return `“${p.capability}” ${what}: vergelijk ${say.names(p.others)}.`
    },
  },
  'map-too-large': {
    title: 'Kaart te groot om mee te werken',
    why: 'Wat niet op één scherm past, wordt niet als één reis besproken.',
    says: (p, say) => {
      const size = `${say.count(p.touchpoints, 'contactmoment', 'contactmomenten')} in ${say.count(p.steps, 'stap', 'stappen')}.`
      if (p.after === null) return `${size} Geef elke persona of elk kanaal een eigen kaart.`
      const crossing = say.count(p.crossing, 'overgang gaat', 'overgangen gaan')
      return `${size} Splits na ${say.name(p.after)}: ${say.number(p.left)} en ${say.number(p.right)} contactmomenten, en ${crossing} over de grens.`
    },
  },
  'assumption-only': {
    title: 'Hier staan alleen aannames',
    why: 'Besluiten over dit deel van de reis rusten op wat collega’s denken.',
    says: (p, say) =>
      `Niets over ${say.count(p.touchpoints, 'contactmoment', 'contactmomenten')} in deze fase komt van een klant of uit metingen.`,
  },
  'idea-without-hypothesis': {
    title: 'Verbeteridee zonder hypothese',
    why: 'Wie niet zegt wat er moet veranderen, komt nooit te weten of dat is gebeurd.',
    says: () => 'Er staat niet bij waarom het zou helpen, en ook niet wat er moet veranderen.',
  },
  'experiment-without-metric': {
    title: 'Experiment zonder meetwaarde en drempel',
    why: 'Een experiment dat niet kan mislukken, bewijst niets.',
    says: (p) =>
      ({
        metric: 'Er staat niet bij wat er wordt gemeten.',
        threshold: 'Er staat niet bij vanaf welke waarde het is gelukt.',
        both: 'Er staat niet bij wat er wordt gemeten, en ook niet vanaf welke waarde het is gelukt.',
      })[p.missing],
  },
}

const fixTexts: English['fixTexts'] = {
  'set-continuity': (p) =>
    ({
      kept: 'Zeg dat de context behouden blijft',
      partial: 'Zeg dat de context deels behouden blijft',
      lost: 'Zeg dat de context verloren gaat',
    })[p.continuity],
  'share-data': (p, say) => `Zeg dat ${say.name(p.left)} gegevens deelt met ${say.name(p.right)}`,
  'stop-asking': (p, say) => `Hier niet meer vragen om ${say.quoted(p.items)}`,
  'sign-in': () => 'Laat de klant hier inloggen',
  'mark-end': () => 'Markeer als einde',
  'mark-start': () => 'Markeer als begin',
  'mark-end-of-loop': (p, say) => `Markeer ${say.name(p.touchpoint)} als einde`,
  'two-way': (p, say) => `Zeg dat klanten in ${say.name(p.channel)} kunnen antwoorden`,
  'give-to-team': (p, say) => `Geef het aan ${say.name(p.team)}`,
  'review-later': (p) => `Opnieuw bekijken op ${p.date}`,
  'make-item': () => 'Maak er een backlogitem van',
  reopen: () => 'Pak het werk weer op',
  'same-metric': (p) => `Gebruik overal “${`${p.target} ${p.unit}`.trim()}”`,
  'delete-channel': () => 'Verwijder het kanaal',
  'delete-stage': () => 'Verwijder de fase',
}

const topicTexts: English['topicTexts'] = {
  continuity: 'Continuïteit',
  flow: 'Wegen door de kaart',
  ownership: 'Eigenaarschap',
  evidence: 'Bewijs',
  work: 'Ideeën en werk',
  structure: 'Opbouw',
}

const severityTexts: English['severityTexts'] = {
  high: 'Hoog',
  medium: 'Gemiddeld',
  low: 'Laag',
}

const theMap = 'De kaart'

export const dutchFindings: English = {
  ruleTexts,
  fixTexts,
  topicTexts,
  severityTexts,
  theMap,
}
