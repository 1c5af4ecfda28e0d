// Decodes beside the page. The messages are `ToWorker` and `FromWorker` (worker-messages.ts).

import { createEngine } from './engine'
import { createWorkerSide } from './worker-messages'

const side = createWorkerSide(message =>
  self.postMessage(message.message, { transfer: [...message.transfer] }),
)
const engine = createEngine(side.host)
self.onmessage = ({ data }) => side.receive(data, engine)
self.postMessage({ kind: 'started' })
