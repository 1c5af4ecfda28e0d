import { useCallback, useState } from 'react'
import { keep, readKept } from '../../viewer/device/kept'
import type { BookLook } from './style/book-style'

const FLOWS = ['pages', 'scrolled'] as const
const THEMES = ['system', 'light', 'sepia', 'dark'] as const

type KeptLook = Omit<BookLook, 'size'>

function keptLook(): KeptLook {
  const [flow, theme] = (readKept('book') ?? '').split(' ')
  return {
    flow: FLOWS.find(each => each === flow) ?? 'pages',
    theme: THEMES.find(each => each === theme) ?? 'system',
  }
}

/** Appearance of e-books, kept for the next one, and the way to change it. */
export function useBookLook(): readonly [KeptLook, (change: Partial<KeptLook>) => void] {
  const [look, setLook] = useState(keptLook)
  const change = useCallback((changed: Partial<KeptLook>) => {
    setLook(before => {
      const now = { ...before, ...changed }
      keep('book', `${now.flow} ${now.theme}`)
      return now
    })
  }, [])
  return [look, change]
}
