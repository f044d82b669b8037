// Which column of a tracker's table holds what, by the names that trackers give them.
import { foldedText } from '../../queries/find-records'

/** What a table may say of an item. `id` is a number or key; `own` is our `B4`. */
export type TableField =
  | 'title'
  | 'status'
  | 'key'
  | 'id'
  | 'url'
  | 'type'
  | 'parent'
  | 'epicName'
  | 'points'
  | 'priority'
  | 'labels'
  | 'description'
  | 'own'

/** The columns of each field, by place; several where a name is repeated. */
export type TableColumns = Readonly<Record<TableField, readonly number[]>>

/** By the names in the head, in any case and in the languages of the trackers. */
export function columnsOf(head: readonly string[]): TableColumns {
  const names = head.map((name) => foldedText(name).replace(/\s+/g, ' '))
  const found = (field: TableField): readonly number[] => {
    if (field === 'title' && names.some((name) => /^title \d$/.test(name))) {
      return names.flatMap((name, place) => (/^title \d+$/.test(name) ? [place] : []))
    }
    // The first of the names that is there at all: `Issue key` before `ID`.
    for (const alias of aliases[field]) {
      const places = names.flatMap((name, place) => (name === alias ? [place] : []))
      if (places.length > 0) return places
    }
    return []
  }
  const fields = Object.keys(aliases) as readonly TableField[]
  return Object.fromEntries(fields.map((field) => [field, found(field)])) as TableColumns
}

/** Which tracker wrote a table with this head, where the keys in it do not say it. */
export function systemOf(head: readonly string[]): 'azure' | 'linear' | null {
  const names = new Set(head.map(foldedText))
  if (names.has('work item type')) return 'azure'
  return names.has('cycle number') || names.has('cycle name') ? 'linear' : null
}

/** Folded: lower case, without accents. English first, then as the trackers translate them. */
const aliases: Readonly<Record<TableField, readonly string[]>> = {
  title: [
    ...['summary', 'title', 'name', 'issue', 'zusammenfassung', 'titel', 'samenvatting', 'resume'],
    ...['titre', 'resumen', 'titulo', 'resumo', 'riepilogo', 'titolo', 'podsumowanie', 'tytuł'],
    ...['naam', 'onderwerp', 'betreff', 'sammanfattning', 'sammendrag', '要約', '概要', 'テーマ'],
  ],
  status: [
    ...['status', 'state', 'stand', 'zustand', 'etat', 'statut', 'estado', 'stato', 'toestand'],
    ...['stan', 'tila', 'ステータス', '状态', '상태'],
  ],
  key: [
    ...['issue key', 'key', 'work item key', 'vorgangsschlussel', 'schlussel', 'issuesleutel'],
    ...['sleutel', 'issuecode', 'itemcode', 'cle de ticket', 'cle du ticket', 'cle'],
    ...['clave de incidencia', 'clave', 'chave da item', 'chave do item', 'chave', 'chiave'],
    ...['klucz zgłoszenia', 'klucz', 'キー', '课题キー'],
  ],
  id: [
    ...['issue id', 'work item id', 'id', 'identifier', 'number', 'iid', 'vorgangs-id'],
    ...['vorgangsnummer', 'nummer', 'numero', 'issue-id', 'id de ticket', 'id.'],
  ],
  url: ['url', 'link', 'web url', 'issue url', 'html url', 'permalink', 'adres', 'lien', 'enlace'],
  type: [
    ...['issue type', 'work type', 'work item type', 'type', 'vorgangstyp', 'issuetype', 'typ'],
    ...['type de ticket', 'tipo de incidencia', 'tipo de item', 'tipo segnalazione', 'tipo'],
  ],
  parent: [
    ...['parent key', 'parent', 'parent id', 'parent issue', 'epic link', 'epic', 'ubergeordnet'],
    ...['ubergeordnete vorgangs-id', 'bovenliggend', 'bovenliggend item', 'principal', 'padre'],
  ],
  epicName: ['epic name', 'custom field (epic name)', 'epos-name', 'naam van epic'],
  points: [
    ...['story points', 'custom field (story points)', 'custom field (story point estimate)'],
    ...['story point estimate', 'estimate', 'effort', 'weight', 'punkte', 'schatting', 'points'],
  ],
  priority: [
    ...['priority', 'prioritat', 'prioriteit', 'priorite', 'prioridad', 'prioridade'],
    ...['priorita', 'priorytet'],
  ],
  labels: [
    ...['labels', 'tags', 'label', 'stichworter', 'etiquettes', 'etiquetas', 'etichette'],
    ...['etykiety', 'schlagworter'],
  ],
  description: [
    ...['description', 'body', 'beschreibung', 'beschrijving', 'omschrijving', 'descripcion'],
    ...['descricao', 'descrizione', 'opis'],
  ],
  own: ['external id'],
}
