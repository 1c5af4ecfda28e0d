// Serves the built viewer with the delivery service, and the other library beside it, until it is ended.
import { preview } from 'vite'
import { otherLibrary } from './other-library.mjs'
import { ELSEWHERE_PORT, PORT } from './ports.mjs'

otherLibrary().listen(ELSEWHERE_PORT, '127.0.0.1')
await preview({
  configLoader: 'runner',
  logLevel: 'warn',
  preview: { port: PORT, strictPort: true, host: '127.0.0.1' },
})
