// A worker that makes pictures of one document, as the page talks to it.
import type {
  PictureAnswer,
  PictureQuestion,
  PictureReport,
  PictureTask,
} from '../../workers/picture-messages'
import type { MapToPaint } from './map-to-paint'
import { createPageMaker } from './page-maker'
import type { PartMaker } from './picture-making'
import { takeWorker } from './picture-workers'

type Asked = {
  readonly question: PictureQuestion
  readonly onAnswer: (answer: PictureAnswer) => void
}

/** Questions are numbered over all makers: a worker may answer what one before has asked. */
let lastId = 0

/** Takes a worker that waits, or starts one. */
export function createWorkerMaker(map: MapToPaint): PartMaker {
  const taken = takeWorker(map)
  const { worker } = taken
  let isEnded = false
  const say = (task: PictureTask) => {
    if (!isEnded) worker.postMessage(task)
  }
  const asked = new Map<number, Asked>()
  const ask = (question: PictureQuestion, onAnswer: Asked['onAnswer']) => {
    asked.set(question.id, { question, onAnswer })
    if (instead) void askPage(instead, question, onAnswer)
    else void taken.sent.then(() => say(question))
  }
  let instead: PartMaker | null = null
  const goOnWithout = () => {
    // Its code could not be fetched, say: slower is better than nothing.
    if (instead) return
    instead = createPageMaker(map)
    for (const { question, onAnswer } of asked.values()) void askPage(instead, question, onAnswer)
  }
  worker.onmessage = ({ data }: MessageEvent<PictureReport>) => {
    if (data.kind === 'missing') goOnWithout()
    else asked.get(data.id)?.onAnswer(data)
  }
  worker.onerror = goOnWithout
  return {
    look: (order, room) =>
      new Promise((resolve) => {
        ask({ kind: 'look', id: ++lastId, order, room }, (answer) => {
          asked.delete(answer.id)
          if (answer.kind === 'look') resolve(answer.look)
        })
      }),
    prepare: (order, ahead) => void taken.sent.then(() => say({ kind: 'prepare', order, ahead })),
    makePart: (order, { onProgress, ...options }) =>
      new Promise((resolve) => {
        ask({ kind: 'make', id: ++lastId, order, options }, (answer) => {
          if (answer.kind === 'progress') return onProgress(answer.share)
          asked.delete(answer.id)
          if (answer.kind === 'made') resolve(answer.outcome)
        })
      }),
    end: () => {
      isEnded = true
      // What it still says is for nobody.
      asked.clear()
      if (instead) taken.end()
      else taken.rest()
      instead?.end()
    },
  }
}

async function askPage(
  maker: PartMaker,
  question: PictureQuestion,
  onAnswer: Asked['onAnswer'],
): Promise<void> {
  const { id, order } = question
  if (question.kind === 'look') {
    onAnswer({ kind: 'look', id, look: await maker.look(order, question.room) })
    return
  }
  const onProgress = (share: number) => onAnswer({ kind: 'progress', id, share })
  const outcome = await maker.makePart(order, { ...question.options, onProgress })
  onAnswer({ kind: 'made', id, outcome })
}
