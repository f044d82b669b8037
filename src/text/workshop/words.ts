// What the panels of a workshop say, in one language; they bring it along, so that nobody who has no
// workshop waits for it.
/** What the room does in an item of one of the usual agendas. */
export type AgendaTopic =
  | 'scope'
  | 'stages'
  | 'touchpoints'
  | 'feelings'
  | 'pause'
  | 'pains'
  | 'lunch'
  | 'ideas'
  | 'vote'
  | 'owners'

export type AgendaPresetId = 'short' | 'twoHours' | 'halfDay' | 'day'

/** What an item may show. */
export type AgendaLayer = 'map' | 'experience' | 'outline'

/** What of the map an item may leave out. */
export type MapLayer = 'emotions' | 'pains' | 'ideas' | 'voices' | 'owners' | 'findings'

type ParkingTexts = {
  readonly [List in 'questions' | 'topics' | 'decisions' | 'actions']: string
}

export type WorkshopWords = {
  readonly agenda: {
    readonly planned: (minutes: number) => string
    readonly empty: string
    readonly presets: { readonly [Id in AgendaPresetId]: string }
    readonly topics: {
      readonly [Topic in AgendaTopic]: { readonly title: string; readonly prompt: string }
    }
    readonly list: string
    readonly hint: string
    readonly minutes: (minutes: number) => string
    readonly open: (title: string) => string
    readonly states: {
      readonly [State in 'waiting' | 'running' | 'done' | 'skipped']: string
    }
    readonly start: (title: string) => string
    readonly again: string
    readonly finish: string
    readonly more: (title: string) => string
    readonly edit: string
    readonly moveUp: string
    readonly moveDown: string
    readonly skip: string
    readonly wait: string
    readonly delete: string
    readonly add: string
    readonly newItem: string
    readonly title: string
    readonly minutesField: string
    readonly prompt: string
    readonly shows: string
    readonly showsAsItIs: string
    readonly onTheMap: string
    readonly mapLayers: { readonly [Layer in MapLayer]: string }
    /** On the button that says how many of the layers are shown. */
    readonly layersShown: (shown: number, all: number) => string
    readonly showAllLayers: string
    readonly layers: { readonly [Layer in AgendaLayer]: string }
    readonly offers: string
    readonly done: string
  }
  readonly parking: {
    readonly lists: ParkingTexts
    /** Names of the fields in which one types another one. */
    readonly add: ParkingTexts
    readonly done: (text: string) => string
    readonly delete: (text: string) => string
  }
  readonly silent: {
    readonly explained: string
    readonly usualPrompt: string
    readonly prompt: string
    readonly kind: string
    readonly minutes: string
    readonly print: string
    readonly time: string
    readonly pass: string
    readonly note: (person: number) => string
    readonly hint: string
    readonly count: (count: number) => string
    readonly next: string
    readonly reveal: string
  }
  readonly timer: {
    readonly name: string
    readonly own: string
    readonly overTime: string
    readonly paused: string
    readonly pause: string
    readonly resume: string
    readonly addMinute: string
    readonly next: (title: string) => string
    readonly stop: string
    readonly offered: string
  }
}
