// Reads a tracker's tables and compares them with the backlog beside the page: thousands of rows.
import {
  answerTo,
  type BringBackAnswer,
  type BringBackRequest,
} from '../model/interchange/bring-back/request'

addEventListener('message', ({ data }: MessageEvent<BringBackRequest>) => {
  postMessage(answerTo(data) satisfies BringBackAnswer)
})
