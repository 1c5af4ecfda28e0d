import type { CollectionMember } from '../../../model/collection'

/** A member and its day; `00` for a month and a day that catalogues do not state. */
export interface DatedMember {
  readonly member: CollectionMember
  /** `YYYY-MM-DD`. */
  readonly date: string
}

/** Members of one month; of a year alone without `month`. */
export interface MonthOfMembers {
  /** Counted from 1. */
  readonly month?: number
  readonly members: readonly DatedMember[]
}

/** Members of one year, by month. */
export interface YearOfMembers {
  readonly year: number
  readonly count: number
  readonly months: readonly MonthOfMembers[]
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/

/** Members by year, month and day. Presentation 3, `navDate`. */
export interface Chronology {
  readonly years: readonly YearOfMembers[]
  readonly undated: readonly CollectionMember[]
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The members of a year by month; the first moment of a year, by which catalogues write years, is a day only beside other days. */
function monthsOf(members: readonly DatedMember[]): readonly MonthOfMembers[] {
  const isYearAlone = members.every(({ date }) => date.endsWith('-01-01') || date.endsWith('-00-00'))
  const months = grouped(members, ({ date }) => (isYearAlone ? 0 : Number(date.slice(5, 7))))
  return [...months]
    .sort(([one], [other]) => one - other)
    .map(([month, all]) => ({ ...(month > 0 && { month }), members: all }))
}

/** Puts the members in the order of their dates; those of one day stay in their order. */
export function byDate(members: readonly CollectionMember[]): Chronology {
  const dated: DatedMember[] = []
  const undated: CollectionMember[] = []
  for (const member of members) {
    const [, year = '0000', month = '00', day = '00'] = DATE.exec(member.navDate ?? '') ?? []
    if (year === '0000') undated.push(member)
    else dated.push({ member, date: `${year}-${month}-${day}` })
  }
  dated.sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
  const years = [...grouped(dated, ({ date }) => Number(date.slice(0, 4)))].map(([year, all]) => ({
    year,
    count: all.length,
    months: monthsOf(all),
  }))
  return { years, undated }
}

/** A date that a reader wrote as the earliest day that it may mean; `undefined` for what is no date. */
export function earliestDay(written: string): string | undefined {
  const [, year, month = '0', day = '0'] =
    /^\s*(\d{1,4})(?:[-./](\d{1,2})(?:[-./](\d{1,2}))?)?\s*$/.exec(written) ?? []
  if (year === undefined || Number(month) > 12 || Number(day) > 31) return undefined
  return `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The first member of a day or a later one. */
export function firstFrom({ years }: Chronology, day: string): DatedMember | undefined {
  for (const { months } of years)
    for (const { members } of months) {
      const first = members.find(({ date }) => date >= day)
      if (first) return first
    }
  return undefined
}

/** True for members that a chronology tells apart: at least two with dates. */
export function haveDates(members: readonly CollectionMember[]): boolean {
  let count = 0
  return members.some(({ navDate = '' }) => DATE.test(navDate) && ++count === 2)
}
