import { clock } from './clock'

/** A time, or the times between which something lasts, as players write them: `0:07`, `0:07–1:15`. */
export const clockSpan = ({ start, end }: { readonly start: number; readonly end?: number }): string =>
  end === undefined ? clock(start) : `${clock(start)}–${clock(end)}`

/** Reads what a reader types as a time: `75`, `1:15`, `1:02:03`, with decimals; `undefined` for anything else. */
export function parseClock(typed: string): number | undefined {
  if (!/^\s*(?:\d{1,3}:)?(?:\d{1,3}:)?\d{1,6}(?:[.,]\d{1,3})?\s*$/.test(typed)) return undefined
  return typed
    .trim()
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0)
}
