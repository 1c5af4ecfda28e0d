import { useEffect, useState } from 'react'

/** Items that are drawn in one frame. */
const AT_ONCE = 5

/** Counts up to `count`, a few a frame, so that no frame takes long. */
export function useFewByFew(count: number): number {
  const [drawn, setDrawn] = useState(AT_ONCE)
  useEffect(() => {
    if (drawn >= count) return
    const frame = requestAnimationFrame(() => setDrawn(drawn + AT_ONCE))
    return () => cancelAnimationFrame(frame)
  }, [drawn, count])
  return Math.min(drawn, count)
}
