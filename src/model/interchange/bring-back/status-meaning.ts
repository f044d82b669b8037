// What a tracker's word for a state means for an item here.
import { foldedText } from '../../queries/find-records'
import type { BacklogStatus } from '../../records/backlog-item'

/**
 * The states that fit the word, the plainest first: "open" may be anything that is not finished.
 * Null: nobody can say.
 */
export function meaningOf(word: string): readonly BacklogStatus[] | null {
  const folded = foldedText(word)
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return meanings.get(folded) ?? null
}

const words: readonly (readonly [readonly BacklogStatus[], readonly string[]])[] = [
  [
    ['todo', 'doing', 'draft'],
    ['open', 'opened', 'reopened', 'offen', 'ouvert', 'abierto', 'aberto', 'aperto', 'otwarte'],
  ],
  [
    ['todo', 'draft'],
    [
      ...['to do', 'todo', 'new', 'backlog', 'triage', 'unstarted', 'ready', 'approved'],
      ...['selected for development', 'ready for development', 'proposed', 'planned', 'scheduled'],
      ...['te doen', 'nieuw', 'gepland', 'zu erledigen', 'neu', 'geplant', 'a faire', 'nouveau'],
      ...['por hacer', 'tareas por hacer', 'nuevo', 'a fazer', 'tarefas pendentes', 'novo'],
      ...['da fare', 'da completare', 'nuovo', 'do zrobienia', 'nowe', 'att gora'],
    ],
  ],
  [
    ['doing'],
    [
      ...['in progress', 'doing', 'active', 'started', 'in development', 'in review', 'committed'],
      ...['code review', 'review', 'testing', 'in test', 'in testing', 'in qa', 'blocked', 'wip'],
      ...['bezig', 'in uitvoering', 'in behandeling', 'actief', 'in arbeit', 'in bearbeitung'],
      ...['en cours', 'en curso', 'em andamento', 'in corso', 'w toku', 'pagaende'],
    ],
  ],
  [
    ['done', 'dropped'],
    ['closed', 'gesloten', 'geschlossen', 'ferme', 'cerrado', 'fechado', 'chiuso', 'zamkniete'],
  ],
  [
    ['done'],
    [
      ...['done', 'resolved', 'completed', 'complete', 'fixed', 'merged', 'released', 'shipped'],
      ...['finished', 'accepted', 'deployed', 'klaar', 'gereed', 'voltooid', 'afgerond'],
      ...[
        'opgelost',
        'fertig',
        'erledigt',
        'abgeschlossen',
        'gelost',
        'termine',
        'terminee',
        'termine e',
      ],
      ...['resolu', 'hecho', 'listo', 'finalizado', 'finalizada', 'resuelto', 'concluido'],
      ...['itens concluidos', 'completato', 'completata', 'fatto', 'gotowe', 'klart'],
    ],
  ],
  [
    ['dropped'],
    [
      ...['wont do', 'wont fix', 'wontfix', 'canceled', 'cancelled', 'removed', 'rejected'],
      ...['declined', 'duplicate', 'abandoned', 'not planned', 'obsolete', 'geannuleerd'],
      ...['vervallen', 'afgewezen', 'abgebrochen', 'verworfen', 'abgelehnt', 'annule', 'abandonne'],
      ...['cancelado', 'descartado', 'annullato', 'anulowane'],
    ],
  ],
]

const meanings: ReadonlyMap<string, readonly BacklogStatus[]> = new Map(
  words.flatMap(([states, names]) => names.map((name) => [name, states] as const)),
)
