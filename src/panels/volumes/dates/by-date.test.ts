import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byDate, earliestDay, firstFrom, haveDates } from './by-date'

const member = (url: string, navDate?: string) =>
  ({ url, kind: 'manifest', ...(navDate && { navDate }) }) as const

const members = [
  member('c', '1887-05-17T00:00:00Z'),
  member('a', '1801-01-01T00:00:00Z'),
  member('x'),
  member('b', '1887-01-01T00:00:00+01:00'),
  member('d', '1887-05-02T00:00:00Z'),
  member('y', 'soon'),
]

it('puts members into years, months and days', () => {
  const { years, undated } = byDate(members)
  expect(years.map(({ year, count }) => [year, count])).toEqual([
    [1801, 1],
    [1887, 3],
  ])
  expect(years[0]?.months.map(({ month }) => month)).toEqual([undefined])
  expect(years[1]?.months.map(each => [each.month, each.members.map(({ member: { url } }) => url)])).toEqual([
    [1, ['b']],
    [5, ['d', 'c']],
  ])
  expect(undated.map(({ url }) => url)).toEqual(['x', 'y'])
})

it.each([
  ['1887', 'b'],
  ['1887-05', 'd'],
  ['1887-5-3', 'c'],
  ['1802', 'b'],
  ['1', 'a'],
  ['1888', undefined],
])('finds the first from %s on', (written, url) => {
  expect(firstFrom(byDate(members), earliestDay(written) ?? '')?.member.url).toBe(url)
})

it.each(['', 'May', '1887-13', '1887-05-40', '12345', '1887-'])('takes %j for no date', written => {
  expect(earliestDay(written)).toBeUndefined()
})

it('is offered from two dates on', () => {
  expect(haveDates(members)).toBe(true)
  expect(haveDates([member('a', '1801'), member('b'), member('c', 'later')])).toBe(false)
})

it('loses no member, whatever the dates are', () => {
  const dates = fc.array(
    fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map(date => date.toISOString()),
    ),
  )
  fc.assert(
    fc.property(dates, all => {
      const { years, undated } = byDate(all.map((date, index) => member(`${index}`, date)))
      const listed = years.flatMap(({ months }) => months.flatMap(month => month.members))
      expect(listed.length + undated.length).toBe(all.length)
      const days = listed.map(({ date }) => date)
      expect(days).toEqual([...days].sort())
    }),
  )
})
