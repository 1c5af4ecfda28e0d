import { useCallback, useState } from 'react'
import { TYPE_SIZES, type TypeSize } from '../../ui/type-size'
import { keep, readKept } from './kept'

function keptSize(): number {
  const size = Number(readKept('typeSize'))
  return TYPE_SIZES.includes(size) ? size : 1
}

/** The reader's own type size, kept for the next text, and the way to the next one. */
export function useTypeSize(): TypeSize {
  const [size, setSize] = useState(keptSize)
  const step = useCallback((by: 1 | -1) => {
    setSize(before => {
      const size = TYPE_SIZES[TYPE_SIZES.indexOf(before) + by] ?? before
      keep('typeSize', String(size))
      return size
    })
  }, [])
  return { size, step }
}
