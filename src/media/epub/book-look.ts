import { useCallback, useState } from 'react'
import type { BookLook } from './book-style'

const KEY = 'lectern.book'
const FLOWS = ['pages', 'scrolled'] as const
const THEMES = ['system', 'light', 'sepia', 'dark'] as const

type KeptLook = Omit<BookLook, 'size'>

function kept(): KeptLook {
  try {
    const [flow, theme] = (localStorage.getItem(KEY) ?? '').split(' ')
    return {
      flow: FLOWS.find(each => each === flow) ?? 'pages',
      theme: THEMES.find(each => each === theme) ?? 'system',
    }
  } catch {
    // Storage may be forbidden, as in a frame of another site.
    return { flow: 'pages', theme: 'system' }
  }
}

/** How the reader wants books to look, kept for the next one, and the way to change it. */
export function useBookLook(): readonly [KeptLook, (change: Partial<KeptLook>) => void] {
  const [look, setLook] = useState(kept)
  const change = useCallback((changed: Partial<KeptLook>) => {
    setLook(before => {
      const now = { ...before, ...changed }
      try {
        localStorage.setItem(KEY, `${now.flow} ${now.theme}`)
      } catch {
        // It holds for this book at least.
      }
      return now
    })
  }, [])
  return [look, change]
}
