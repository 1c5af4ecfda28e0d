// The newspaper's lists: shipping, tides, prices.

import { asLine } from '../drawing/printed-words.mjs'
import { randomFrom } from '../drawing/random.mjs'
import { faces, textAt, widthOf } from '../drawing/type.mjs'
import { COLUMN, heading, rule } from './newspaper-columns.mjs'

const VESSELS = [
  ['Perpetua', 'Sheldrake', 'mails'],
  ['Two Sisters', 'Bergen', 'deals'],
  ['Hopewell', 'Leith', 'coal'],
  ['Gannet', 'Carrow', 'slate'],
  ['Annis', 'Wick', 'salt'],
  ['Dorothea', 'Riga', 'flax'],
  ['Kittiwake', 'Old Isle', 'sheep'],
  ['Good Intent', 'London', 'general'],
  ['Sheldrake', 'Stavanger', 'ice'],
  ['Morning Star', 'Wick', 'herring'],
]

/** Shipping and tides, set as lists. */
function lists() {
  const random = randomFrom(1906)
  const style = { face: faces.news, size: 25 }
  const line = (left, right) => ({
    drop: 31,
    draw: (x, y) =>
      asLine(textAt(x, y, left, style) + textAt(x + COLUMN, y, right, { ...style, anchor: 'end' })) +
      dots(x + widthOf(left, style) + 10, x + COLUMN - widthOf(right, style) - 8, y),
  })
  const dots = (from, to, y) =>
    Array.from(
      { length: Math.max(0, Math.floor((to - from) / 11)) },
      (_, index) => `<circle cx="${from + index * 11}" cy="${y - 2}" r="1.3"/>`,
    ).join('')
  const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  const tides = days.map((day, index) => {
    const minutes = 7 * 60 + 12 + index * 49
    return line(
      day,
      `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}   ${Math.floor(((minutes + 744) % 720) / 60) || 12}.${String((minutes + 24) % 60).padStart(2, '0')}`,
    )
  })
  const ships = kind =>
    VESSELS.map(([name, port, cargo]) =>
      line(name, `${port}, ${kind === 'in' ? cargo : random() < 0.5 ? 'ballast' : cargo}`),
    )
  const prices = [
    ['Herring, per cran', '21s.'],
    ['Oatmeal, boll', '16s. 6d.'],
    ['Eggs, dozen', '9d.'],
    ['Butter, fresh', '1s. 1d.'],
    ['Wool, stone', '8s. 4d.'],
    ['Lamp oil, gallon', '7d.'],
    ['Coals, ton', '19s.'],
    ['Candles, pound', '5d.'],
  ].map(([what, price]) => line(what, price))
  return [
    ['ARRIVED', ships('in')],
    ['SAILED', ships('out').slice(0, 8)],
    ['HIGH WATER AT PORT ELLERY', tides],
    ['MARKETS', prices],
  ]
}

/** The lists as blocks for `pour`, each with its title and text. */
export function listBlocks() {
  return lists().map(([title, elements]) => ({
    elements: [
      { drop: 26, draw: (x, y) => rule(x + 70, y, COLUMN - 140) },
      { drop: 14, draw: () => '' },
      ...heading({ title }),
      ...elements,
      { drop: 12, draw: () => '' },
    ],
    together: true,
  }))
}
