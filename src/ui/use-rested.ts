import { useEffect, useState } from 'react'

/** The value that has last stayed the same for so many milliseconds; `initial` until one has. */
export function useRested<Value>(value: Value, milliseconds: number, initial?: Value): Value | undefined {
  const [rested, setRested] = useState(initial)
  useEffect(() => {
    const timer = setTimeout(() => setRested(() => value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return rested
}
