import { useEffect, useRef } from 'react'

/** Milliseconds between two questions that nobody asked for. */
const LEAST = 3000

/**
 * Asks again whenever the reader comes back to the window, as after signing in elsewhere, one question at a time;
 * `every` seconds too where given, as long as the page is seen.
 */
export function useAskAgain(ask: () => Promise<unknown>, every?: number): void {
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY
    let asking = false
    const question = async () => {
      if (asking || document.hidden || performance.now() - last < LEAST) return
      asking = true
      await latest.current().catch(() => undefined)
      last = performance.now()
      asking = false
    }
    const listener = () => void question()
    window.addEventListener('focus', listener)
    document.addEventListener('visibilitychange', listener)
    const timer = every === undefined ? undefined : setInterval(listener, every * 1000)
    return () => {
      window.removeEventListener('focus', listener)
      document.removeEventListener('visibilitychange', listener)
      clearInterval(timer)
    }
  }, [every])
}
