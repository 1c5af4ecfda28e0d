// The words of "The Lights of Skerrow", an invented book about invented islands.

export const preface = [
  'This little book was begun on a wet afternoon in the reading-room at Port Ellery, when a visitor asked me which of our six lights was the oldest, and I could not tell her. I had lived within sight of four of them all my life.',
  'I have since been to every one, in all weathers that a prudent boatman will allow, and have climbed seven hundred and eleven steps. The keepers gave me tea, corrected my spelling of the rocks, and lent me their journals; whatever is sound in these pages is theirs. The mistakes I made unaided.',
  'The plates are from my own sketches. The chart at page 7 folds out, and the reader is begged to fold it in again along the old creases.',
]

export const chapters = [
  {
    number: 'I',
    title: 'Carrow Head',
    sections: ['How the tower was built', 'The keeper’s day'],
    argument:
      'The oldest of the six. — Of a tower that was begun twice. — The lamp and its five hundred prisms.',
    paragraphs: [
      'Every ship that comes to Skerrow from the south sees Carrow Head before she sees anything else: a white thread by day, and by night two short flashes and a long one, which the children of Port Ellery count aloud before they sleep. The headland is of a dark, close stone, and stands two hundred feet out of the sea with its back to the island, like a person looking for someone.',
      'The first tower was of timber. It was finished in the autumn of 1741 and blew down in the winter of the same year, and the Trust, having buried its disappointment and dined upon it, sent to the mainland for a mason. The man who came was *Josias Penhale*, then twenty-six years old. He looked at the ground for nine days, and on the tenth he asked for a boat and went to look at it from the sea.',
      'What he had seen, he wrote, was that a tower is not a thing that stands upon a rock but a part of the rock that has been persuaded to go on. He cut the foot of it into the headland in eleven courses, each stone dovetailed to its neighbours, so that no wave can lift one without lifting all. There is not a straight line in it from the door to the gallery. It tapers as an oak does, and for the same reason.',
      'I asked the present keeper, *Mr. Abel Trewin*, how his day was divided. “By the lamp,” he said. “She is trimmed at noon, lit at sunset, watched till dawn, and polished after. In between I am a free man, and dig potatoes.” The lens stands as high as a cottage door, and is made of five hundred and eight prisms of glass in a cage of brass. It floats upon a trough of mercury, and a child may turn it with one finger.',
      'There are a hundred and fifty-two steps. At the ninetieth there is a window the size of a prayer-book, and whoever climbs is advised to stop there, not because of the view, which is of gulls, but because Mr. Trewin’s dog expects it.',
    ],
  },
  {
    number: 'II',
    title: 'The Two Sisters',
    sections: ['The upper light', 'The lower light'],
    argument: 'Of leading lights, and how to use them. — A wedding by lantern. — The sand that moves.',
    paragraphs: [
      'North of the harbour the channel turns twice in half a mile, between a bank of sand which is never in one place for long and a reef which is never anywhere else. To bring a vessel through, two lights were set up in 1768 on the hill above Quillan: a lower by the shore and an upper behind it. So long as the pilot sees one exactly above the other, he is safe. The people call them the Sisters.',
      'The sand moves, and therefore the Sisters must move after it. The lower stands upon a sledge of oak, and has been dragged, by the reckoning of the parish, three hundred and ten yards to the west since it was built. It is done on the first calm day of May. All Quillan pulls; there is a band, and a cake in the shape of whichever house the sand has most lately threatened.',
      'In the spring of 1823, the bride of a pilot being delayed on the wrong side of the channel by fog, her friends carried lanterns down both shores and stood in line with the Sisters, and so she came in along a street of lights with the tide under her. It is done at every wedding now. I am told that the fog is no longer thought necessary.',
      'The upper Sister has a window in the back, toward the hill, which serves no ship at all. It was asked for by the shepherds, and the Trust, to its lasting honour, wrote “Granted” upon the letter and nothing else.',
    ],
  },
  {
    number: 'III',
    title: 'The Perpetua Rock',
    sections: ['The landing', 'A library at sea'],
    argument: 'How one is put ashore in a basket. — Of eleven weeks’ weather. — What the keepers read.',
    paragraphs: [
      'The Perpetua is a rock as large as a village green at low water, and at high water it is a doorstep. There is no landing. One is lifted from the boat in a basket by a crane, and the art, as I was taught it, is to sit down, to hold on, and to look at the horizon rather than at the crane.',
      'Three men live there for eight weeks and are ashore for four. In the winter of 1881 the relief could not be made for eleven weeks together, and when at last the boat came the keepers were found in good health and in the middle of an argument about the third volume of a novel, of which the fourth was ashore.',
      'For the Perpetua has a library. It was left to the rock by a passenger whom its light had once brought home: two hundred volumes in a case of teak with brass bars across the shelves. The rule is that nobody shall tell the end of a book. It is said to be the only rule of the station that has never been broken.',
      'When the sea is heavy from the west the whole tower hums a low note, which the keepers say is very nearly a B flat. They tune a fiddle to it.',
    ],
  },
  {
    number: 'IV',
    title: 'The Harbour Light',
    sections: ['The lamp at the pier', 'A list of the lights'],
    argument: 'The smallest of the six. — Of one who kept it for fifty-one years. — Farewell.',
    paragraphs: [
      'The last light is at the end of the pier at Port Ellery, and may be visited in slippers. It is a green lamp in an iron house no bigger than a pulpit, and it shows the width of the harbour mouth to those who are already nearly home.',
      'It was kept from 1829 until 1880 by *Hester Lanyon*, who lit it eighteen thousand six hundred and twenty-seven times and was late for it once. She wrote the reason in her journal, in a clear hand: “Stopped to look at the moon.”',
      'I have sat beside it on many evenings while I wrote these pages. The boats come in under it one after another, and as each passes, somebody on board looks up and nods. I do not think they know that they do it. It is the custom of the place, and I set it down here so that visitors may do the same.',
      'For the rest, there is nothing to be seen at the Harbour Light that cannot be seen better elsewhere, and I advise every one to go. Take a cushion; the bollards are cold. Go an hour before dark, when the nets are in and the gulls have stopped quarrelling, and wait until the lamp is lit. It makes no sound. One looks away, and looks back, and it is evening.',
    ],
  },
]

export const lights = [
  ['Carrow Head', '1744', '2 short, 1 long', '212', '18'],
  ['Upper Sister', '1768', 'fixed, white', '140', '9'],
  ['Lower Sister', '1768', 'fixed, white', '46', '7'],
  ['Perpetua Rock', '1839', 'turning, 30 sec.', '118', '16'],
  ['Gannet Stack', '1861', 'turning, red', '95', '12'],
  ['Harbour Light', '1829', 'fixed, green', '22', '3'],
]
