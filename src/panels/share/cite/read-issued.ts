import type { Issued } from './reference'

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/

const between = (value: number, most: number) => value >= 1 && value <= most

/** The date as year, month and day where it is written so (ISO 8601); else as the catalogue has it. */
export function readIssued(text: string): Issued | undefined {
  const date = text.trim()
  if (date === '') return undefined
  const [, year, month, day] = ISO.exec(date) ?? []
  if (year === undefined) return { literal: date }
  if (month === undefined) return { year: Number(year) }
  if (!between(Number(month), 12)) return { literal: date }
  if (day === undefined) return { year: Number(year), month: Number(month) }
  if (!between(Number(day), 31)) return { literal: date }
  return { year: Number(year), month: Number(month), day: Number(day) }
}
