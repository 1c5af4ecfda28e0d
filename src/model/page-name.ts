import type { DigitalObject } from './digital-object'
import { localize, localizedLine } from './language-map'

/** The printed label of a canvas for a reader; empty when there is none, it is only a dash, or says no more than the position. */
export function printedLabel(object: DigitalObject, canvas: number, languages: readonly string[]): string {
  const label = localizedLine(object.canvases[canvas]?.label, languages).trim()
  return /^[-–—\s]*$/.test(label) || label === String(canvas + 1) ? '' : label
}

/** The language (BCP 47) of a canvas's label as a reader gets it; `undefined` where the data do not state it. */
export function labelLanguage(
  object: DigitalObject,
  canvas: number,
  languages: readonly string[],
): string | undefined {
  return localize(object.canvases[canvas]?.label, languages).language
}

/**
 * Finds the canvas a reader means by what was typed: a printed label (exact, then without regard to case),
 * else a position counted from 1. `undefined` when there is none.
 */
export function findCanvas(
  object: DigitalObject,
  typed: string,
  languages: readonly string[],
): number | undefined {
  if (typed.trim() === '') return undefined
  return findLabelled(
    object.canvases.map((_, index) => printedLabel(object, index, languages)),
    typed,
  )
}

/** The same among pages of which only the printed labels are known, empty where there is none. */
export function findLabelled(labels: readonly string[], typed: string): number | undefined {
  const name = typed.trim()
  if (name === '') return undefined
  const folded = name.toLocaleLowerCase()
  const exact = labels.indexOf(name)
  const byLabel = exact >= 0 ? exact : labels.findIndex(label => label.toLocaleLowerCase() === folded)
  if (byLabel >= 0) return byLabel
  const position = /^\d{1,9}$/.test(name) ? Number(name) : 0
  return position >= 1 && position <= labels.length ? position - 1 : undefined
}
