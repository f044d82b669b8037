// What the lab (../shared/peers) asks of a target, answered for the shipped build: injected before
// the app's own scripts. It knows only what a user sees: names of buttons, cards and menus, and
// where things stand. Nothing in the app is switched off for it, and nothing in the app knows it.
;(() => {
  const fileName = 'lab.journey.json'
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  let lab = null
  let isAtFit = true
  let exported = null

  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve()))
  const until = async (find, limitMs = 50_000) => {
    const endMs = performance.now() + limitMs
    for (;;) {
      const found = find()
      if (found) return found
      if (performance.now() > endMs) throw new Error(`Waited in vain for ${find}`)
      await nextFrame()
    }
  }
  const named = (selector, words) =>
    [...document.querySelectorAll(selector)].find((element) =>
      `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.includes(words),
    )
  const press = async (selector, words) => (await until(() => named(selector, words))).click()

  // Where there is no picker the app downloads: the picture is looked at on its way.
  for (const picker of ['showSaveFilePicker', 'showOpenFilePicker']) {
    Reflect.deleteProperty(globalThis, picker)
  }
  const createUrl = URL.createObjectURL.bind(URL)
  URL.createObjectURL = (blob) => {
    exported = blob
    return createUrl(blob)
  }

  globalThis.peer = {
    ready: new Promise((resolve) => {
      addEventListener('load', () => resolve(until(() => named('button', 'Open file'))))
    }),
    /** A file that is dropped was dragged into the window before, as every real one is. */
    prepare: (made) => {
      lab = made
      const file = new File([journeyFile(made)], fileName, { type: 'application/json' })
      drag('dragenter', file)
      return file
    },
    /** The file is dropped on the window; open is what shows its picture. */
    open: async (file) => {
      drag('drop', file)
      await until(picture)
    },
    /** At fit by the button; else at 100 %, the card that stands nearest in the lab in the middle. */
    setView: async ({ zoom, cx, cy }) => {
      if (!pane()) return
      isAtFit = Math.abs(zoom / labFit() - 1) < 0.01
      if (isAtFit) return press('button', 'Fit map')
      await press('button', 'Zoom to 100')
      await toTheMiddle(nearestInLab(cx, cy))
    },
    /** At fit in the lab's scale, so that what it calls fit is fit. */
    getView: () => {
      const element = pane()
      if (!element) return undefined
      const { x, y, zoom } = viewport()
      const { width, height } = element.getBoundingClientRect()
      const scale = isAtFit ? labFit() / zoom : 1
      const [cx, cy] = [(width / 2 - x) / zoom / scale, (height / 2 - y) / zoom / scale]
      return { zoom: zoom * scale, cx, cy }
    },
    nodeScreenRect: (id) => {
      const card = cardOf(numberOf(id))
      if (!card) throw new Error(`The card of ${id} is not in view`)
      const { x, y, width, height } = card.getBoundingClientRect()
      return { x, y, w: width, h: height }
    },
    busy: () => document.querySelector('[role=progressbar]') !== null,
    /** Through the menu and its dialog: what the lab measures includes opening it. */
    exportPng: async () => {
      await press('button', 'Export')
      await press('[role=menuitem]', 'PNG picture')
      await press('[role=dialog] label', '1×')
      exported = null
      await press('[role=dialog] button', 'Save picture')
      return { blob: await until(() => exported) }
    },
    deleteAll: { keys: ['Control+a', 'Delete', 'Tab', 'Enter'] },
    undo: { keys: ['Control+z'] },
  }

  function drag(type, file) {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(file)
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
  }

  const picture = () =>
    [...document.querySelectorAll('[aria-label="Journey map"] canvas')].find((canvas) =>
      canvas.checkVisibility({ visibilityProperty: true }),
    )
  const pane = () => document.querySelector('.react-flow__viewport')?.parentElement ?? null

  function viewport() {
    const { a, e, f } = new DOMMatrix(
      getComputedStyle(document.querySelector('.react-flow__viewport')).transform,
    )
    return { x: e, y: f, zoom: a }
  }

  function labFit() {
    const { w, h } = lab.bounds
    return Math.min(1600 / w, 900 / h, 1.05) * 0.95
  }

  function nearestInLab(cx, cy) {
    const distance = ({ x, y, w, h }) => Math.hypot(x + w / 2 - cx, y + h / 2 - cy)
    return lab.nodes.reduce((best, node) => (distance(node) < distance(best) ? node : best))
  }

  const numberOf = (id) => Number(id.slice(1)) + 1
  const cardOf = (number) =>
    document.querySelector(`[role=group][aria-label^="Touchpoint T${number}:"]`)

  /** Turns the wheel until the card is in the middle, led by cards on the way to it. */
  async function toTheMiddle(node) {
    for (let turn = 0; turn < 120; turn += 1) {
      const frame = pane().getBoundingClientRect()
      const [midX, midY] = [frame.x + frame.width / 2, frame.y + frame.height / 2]
      const card = cardOf(numberOf(node.id))
      const seen = card ? null : cardSeenNear(node, frame)
      const box = (card ?? seen?.card)?.getBoundingClientRect()
      let deltaX = box ? box.x + box.width / 2 - midX : 0
      let deltaY = box ? box.y + box.height / 2 - midY : 0
      if (card && Math.hypot(deltaX, deltaY) < 3) return
      if (seen) {
        deltaX += (node.col - seen.node.col) * 260
        deltaY += (node.row - seen.node.row) * 110
      } else if (!card) deltaY = -300
      const clamp = (value) => Math.max(-1200, Math.min(1200, value))
      const at = { clientX: midX, clientY: midY, bubbles: true, cancelable: true }
      const target = document.elementFromPoint(midX, midY) ?? pane()
      const turned = { ...at, deltaX: clamp(deltaX), deltaY: clamp(deltaY) }
      target.dispatchEvent(new WheelEvent('wheel', turned))
      for (let frames = 0; frames < 3; frames += 1) await nextFrame()
    }
    throw new Error(`${node.id} did not come to the middle`)
  }

  /** Of the cards in view the one that stands nearest to it in the lab; none: any card there is. */
  function cardSeenNear({ col, row }, frame) {
    const awayOf = (box) =>
      Math.max(frame.left - box.right, box.left - frame.right, 0) +
      Math.max(frame.top - box.bottom, box.top - frame.bottom, 0)
    const cards = [...document.querySelectorAll('[role=group][aria-label^="Touchpoint T"]')]
    const seen = cards.flatMap((card) => {
      const number = Number(card.getAttribute('aria-label').match(/T(\d+):/)?.[1] ?? 0)
      const node = lab.nodes[number - 1]
      if (!node) return []
      const steps = Math.hypot(node.col - col, node.row - row)
      return [{ card, node, steps, away: awayOf(card.getBoundingClientRect()) }]
    })
    seen.sort((one, other) => one.away - other.away || one.steps - other.steps)
    return seen[0] ?? null
  }

  /** Columns are steps, four of them a stage; the lab's rows of one channel stack in its cells. */
  function journeyFile({ nodes, edges }) {
    const columns = Math.max(...nodes.map(({ col }) => col)) + 1
    const channels = [...new Map(nodes.map(({ channel, color }) => [channel, color]))]
    const id = (prefix, index) => `${prefix}_${index}`
    const count = (length, make) => Array.from({ length }, (_, index) => make(index))
    const channelIds = new Map(channels.map(([title], index) => [title, id('ch', index)]))
    const lines = edges.map((edge, index) => ({
      id: id('tr', index),
      number: index + 1,
      fromId: `tp_${edge.source}`,
      toId: `tp_${edge.target}`,
      trigger: edge.label,
    }))
    const pains = edges.flatMap(({ pain }, index) => (pain ? [{ pain, index }] : []))
    return JSON.stringify({
      format: 'throughline/journey-map',
      formatVersion: 1,
      minReader: 1,
      map: { id: 'jm_lab', title: 'Lab', createdAt: '2026-01-01T00:00:00.000Z' },
      personas: [{ id: 'pe_0', order: 'a0', name: 'Customer' }],
      stages: count(Math.ceil(columns / 4), (index) => ({
        id: id('sg', index),
        order: orderOf(index),
        title: `Stage ${index + 1}`,
      })),
      steps: count(columns, (index) => ({
        id: id('st', index),
        order: orderOf(index % 4),
        stageId: id('sg', Math.floor(index / 4)),
        title: `Step ${index + 1}`,
      })),
      channels: channels.map(([title], index) => ({
        id: id('ch', index),
        order: orderOf(index),
        title,
        kind: 'other',
      })),
      touchpoints: nodes.map(({ id: name, row, col, channel, title, desc }, index) => ({
        id: `tp_${name}`,
        number: index + 1,
        order: orderOf(row),
        stepId: id('st', col),
        channelId: channelIds.get(channel),
        title,
        notes: desc,
      })),
      transitions: lines,
      painPoints: pains.map(({ pain, index }, place) => ({
        id: id('pp', place),
        number: place + 1,
        order: 'a0',
        on: { kind: 'transition', id: id('tr', index) },
        text: pain,
      })),
    })
  }

  /** The keys by which things are ranked: a0 … az, then b00 … bzz. */
  function orderOf(index) {
    if (index < 62) return `a${digits[index]}`
    const rest = index - 62
    return `b${digits[Math.floor(rest / 62)]}${digits[rest % 62]}`
  }
})()
