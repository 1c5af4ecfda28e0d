import { useCallback, useState } from 'react'

/** Type sizes a reader can choose, as parts of the usual one. */
export const TYPE_SIZES: readonly number[] = [0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5]

const KEY = 'lectern.typeSize'

function storedSize(): number {
  try {
    const size = Number(localStorage.getItem(KEY))
    return TYPE_SIZES.includes(size) ? size : 1
  } catch {
    // Storage may be forbidden, as in a frame of another site: the usual size then.
    return 1
  }
}

/** The reader's own type size, kept for the next text, and the way to the next one: 1 larger, -1 smaller. */
export function useTypeSize(): { readonly size: number; readonly step: (by: 1 | -1) => void } {
  const [size, setSize] = useState(storedSize)
  const step = useCallback((by: 1 | -1) => {
    setSize(before => {
      const size = TYPE_SIZES[TYPE_SIZES.indexOf(before) + by] ?? before
      try {
        localStorage.setItem(KEY, String(size))
      } catch {
        // It holds for this text at least.
      }
      return size
    })
  }, [])
  return { size, step }
}
