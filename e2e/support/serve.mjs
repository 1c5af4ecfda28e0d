// Serves the built viewer with the delivery service, and the other library beside it, until it is ended.
import { preview } from 'vite'
import { otherLibrary } from './other-library.mjs'

otherLibrary().listen(4320, '127.0.0.1')
await preview({
  configLoader: 'runner',
  logLevel: 'warn',
  preview: { port: 4319, strictPort: true, host: '127.0.0.1' },
})
