import type { PlayerState } from './player-state'

/** Public side of a player: its state, which changes rarely, and its time, which moves. */
export class ObservedPlayer {
  state: PlayerState = {
    ...{ paused: true, waiting: false, ended: false, muted: false },
    ...{ duration: Number.NaN, rate: 1, volume: 1, choice: 0 },
  }
  /** The last time that was seen, in seconds: an element that fails forgets its own. */
  protected seen = 0
  private readonly listeners = new Set<() => void>()
  private readonly timeListeners = new Set<() => void>()

  /** Calls back when the state changes. */
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Calls back when the time has moved. */
  subscribeTime = (listener: () => void): (() => void) => {
    this.timeListeners.add(listener)
    return () => this.timeListeners.delete(listener)
  }

  /** Seconds of the canvas. */
  time(): number {
    return this.seen
  }

  protected set(change: Partial<PlayerState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }

  protected tellTime(second: number): void {
    this.seen = second
    for (const listener of this.timeListeners) listener()
  }
}
