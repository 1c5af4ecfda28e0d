/** Place where one thing that was begun early waits for whoever needs it; it is handed over once. */
export interface Handover<T> {
  /** Leaves a value under a key, in place of one that waits. */
  give(key: string, value: T): void
  /** Takes the value that waits under a key; `undefined` where there is none. */
  take(key: string): T | undefined
  /** Takes the value that waits, whatever its key. */
  takeAny(): T | undefined
}

/** Holder of the value that waits. */
export interface WaitingRoom<T> {
  waiting?: { readonly key: string; readonly value: T } | undefined
}

/** Makes a hand-over. Scripts of different bundles share one by a `room` on `globalThis`. */
export function handover<T>(room: WaitingRoom<T> = {}): Handover<T> {
  const takeAny = () => {
    const { waiting } = room
    room.waiting = undefined
    return waiting?.value
  }
  return {
    give(key, value) {
      room.waiting = { key, value }
    },
    take: key => (room.waiting?.key === key ? takeAny() : undefined),
    takeAny,
  }
}
