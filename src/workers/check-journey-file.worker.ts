// Reads a large file back before it is saved, where nobody waits for it: bytes in, true or false out.
import { readsBackTheSame } from '../model/file-format/reads-back'

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => {
  self.postMessage(readsBackTheSame(data))
}
