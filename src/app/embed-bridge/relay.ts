import { readCommand, readEvent, send } from '../../embed/messages'
import type { Configuration } from '../../model/configuration'
import { currentSides } from '../beside/sides'
import { findHost, tellHost } from './host'

/** Events that the page round two viewers hears from both; all others tell of the first object alone. */
const OF_BOTH = ['close', 'download']

/** Hands on what the page round two viewers and those viewers say to each other. */
export function relayMessages(configuration: Configuration): void {
  const host = findHost(window, configuration)
  const sides = currentSides()
  if (!host || !sides) return
  const viewers = () =>
    sides.store
      .getState()
      .sides.map(({ frame }) => ({ window: frame.contentWindow ?? undefined, origin: location.origin }))
  addEventListener('message', message => {
    const [first, second] = viewers()
    if (!first || !second) return
    const event = readEvent(message, first) ?? readEvent(message, second)
    if (event) {
      if (message.source === first.window || OF_BOTH.includes(event.type)) tellHost(host, event)
      return
    }
    const command = readCommand(message, host)
    if (command?.type === 'open') {
      if (command.query.startsWith('?')) location.replace(new URL(command.query, document.baseURI))
    } else if (command) {
      send(first, command)
      if (command.type === 'close') send(second, command)
    }
  })
  tellHost(host, { type: 'hello' })
}
