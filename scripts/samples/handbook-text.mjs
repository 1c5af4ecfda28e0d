// Text of the keepers' handbook: twelve chapters of twenty-three pages each, of sentences in random order.
import { randomFrom } from './drawing/random.mjs'

/** The chapters of the handbook. */
export const chapters = [
  'Of the Keeper and the Keeping',
  'The Lamp and the Oil',
  'Lenses and Clockwork',
  'Fog, and the Bell on the Anvil',
  'Tides and the Gauge',
  'Winds by Day and Night',
  'Boats, Landings and Stores',
  'Wrecks and Those Who Come Ashore',
  'Birds at the Lantern',
  'Letters, Returns and Journals',
  'Illness and Remedies',
  'The Long Winter',
]

const openings = [
  'The keeper who stands the first watch',
  'Whoever has the key of the oil store',
  'In a south-westerly of any weight the lantern',
  'At the change of the tide the gauge at Port Ellery',
  'Before the lamp is lit the assistant',
  'The boat from the Kirk',
  'On a night without stars the bell',
  'A journal that is not written on the day',
  'The glass of the lantern',
  'When the wick has been trimmed twice the flame',
  'Every third month the clockwork',
  'The cook of the station, who is also its carpenter,',
]
const middles = [
  'is to be looked at once in every hour and its state put down in the journal',
  'shall be found at the foot of the stair and nowhere else',
  'has been known to sing, and no harm has come of it',
  'may be left until the morning only by order of the principal',
  'is answered for by one man, whose name stands on the board',
  'wants neither haste nor strength but a dry cloth and some patience',
  'was altered in 1871 after the loss of the brig Constance',
  'is rubbed with whiting and spirits until it squeaks',
  'does not wait for breakfast, for the tide does not',
  'goes by the clock of the station, which is eleven minutes behind the Kirk',
]
const endings = [
  'for a light that is seen once and not again is worse than none.',
  'and the reason for it will be plain to anybody who has once forgotten.',
  'unless the sea itself prevents it, which is then to be written down.',
  'as the Trust has ordered since the year of the great ice.',
  'and what is left over belongs to the station cat.',
  'because salt finds its way into everything that is left open.',
  'so that the next watch may take it as found.',
  'and no allowance is made for weather.',
]

/** Breaks sentences into lines of so many characters. */
function lines(sentences, width) {
  const set = ['']
  for (const word of sentences.join(' ').split(' ')) {
    const last = set.at(-1)
    if (last.length + word.length >= width) set.push(word)
    else set[set.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return set
}

/** The paragraphs of a page, as lines; the same for the same page. */
export function paragraphsOf(page) {
  const random = randomFrom(1900 + page)
  const pick = list => list[Math.floor(random() * list.length)]
  const sentence = () => `${pick(openings)} ${pick(middles)}, ${pick(endings)}`
  return Array.from({ length: 4 }, () => lines([sentence(), sentence(), sentence()], 70))
}

/** The printed label of a page, by its position counted from 0: twelve in roman numerals, then in arabic. */
export function labelOf(position) {
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']
  if (position < roman.length) return roman[position]
  return position < 288 ? String(position - 11) : `A-${position - 287}`
}
