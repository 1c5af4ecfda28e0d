import { describe, expect, it } from 'vitest'
import { type Denial, dateIn, denialOf } from './denial'

const SAID: readonly [Denial, string][] = [
  ['embargo', 'Under embargo at the wish of the author. This work will be open to all from 1 January 2031.'],
  ['embargo', 'Sperrfrist bis 31.12.2030'],
  ['embargo', 'Cette thèse est sous embargo jusqu’au 1er mars 2029.'],
  ['embargo', 'Not available until 2031-01-01.'],
  ['copies', 'All copies are in use. Please try again later.'],
  ['copies', 'The maximum number of concurrent users has been reached.'],
  ['copies', 'Alle Exemplare sind zurzeit ausgeliehen.'],
  ['copies', 'Tous les exemplaires sont empruntés.'],
  ['place', 'Only in the reading room.'],
  ['place', 'Available on campus only'],
  ['place', 'Nur im Lesesaal einsehbar.'],
  ['place', 'Consultation sur place uniquement.'],
  ['place', 'Solo en la sala de lectura.'],
  ['place', 'לעיון באולם הקריאה בלבד'],
  ['group', 'Reserved for enrolled students of the course.'],
  ['group', 'Members only.'],
  ['group', 'Nur für Angehörige der Universität.'],
  ['group', 'Réservé aux membres de l’université.'],
  ['denied', 'Access is denied.'],
  ['denied', 'Ask Zoë Tolliver at the desk.'],
  ['denied', ''],
]

describe('denialOf', () => {
  it.each(SAID)('%s: %s', (kind, words) => {
    expect(denialOf(words)).toBe(kind)
  })

  it('knows nothing where nothing is said, and reads 500 hostile characters at once', () => {
    expect(denialOf(undefined)).toBe('denied')
    for (const character of ['a ', 'not available ', 'only ', '1 ', '('])
      expect(denialOf(character.repeat(500).slice(0, 500))).toMatch(/\w/)
  })
})

describe('dateIn', () => {
  it.each([
    ['open to all from 1 January 2031.', '2031-01-01'],
    ['until January 5th, 2031', '2031-01-05'],
    ['until 2030-12-31', '2030-12-31'],
    ['Sperrfrist bis 31.12.2030', '2030-12-31'],
    ['ab 1. März 2029', '2029-03-01'],
    ['jusqu’au 1er mars 2029', '2029-03-01'],
    ['hasta el 15 de agosto de 2028', '2028-08-15'],
    ['עד 1 בינואר 2031', '2031-01-01'],
  ])('%s', (words, day) => {
    expect(dateIn(words)?.toISOString().slice(0, 10)).toBe(day)
  })

  it.each(['until 1/2/2031', '31 February 2031', '2031-13-01', 'in 2031', 'since 5 people 2031', ''])(
    'none in “%s”',
    words => {
      expect(dateIn(words)).toBeUndefined()
    },
  )
})
