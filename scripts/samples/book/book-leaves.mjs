// The leaves before and after the text of the book.

import { beadRule, fleuron, frame, scallop, swelledRule } from '../drawing/ornaments.mjs'
import { asLine } from '../drawing/printed-words.mjs'
import { column, running, textAt, widthOf } from '../drawing/type.mjs'
import { area, caps, furniture, italic, small, title } from './book-layout.mjs'
import { chapters, lights } from './book-text.mjs'

/** The title page. */
export function titlePage() {
  const middle = 610
  return `${frame(130, 130, 960, 1620)}
    ${textAt(middle, 400, 'THE', title(50))}${textAt(middle, 520, 'LIGHTS', title(118, { tracking: 0.12 }))}${textAt(middle, 596, 'of', italic(56))}${textAt(middle, 716, 'SKERROW', title(118, { tracking: 0.12 }))}
    ${swelledRule(middle, 786, 420, 6)}${textAt(middle, 876, 'Described for the Traveller,', italic(46))}${textAt(middle, 936, 'with plates and a chart', italic(46))}
    ${textAt(middle, 1040, 'by', italic(38))}${textAt(middle, 1106, 'Ida Marrack', caps(58))}
    ${scallop(middle, 1390, 130)}
    ${textAt(middle, 1560, 'PORT ELLERY', title(38))}${textAt(middle, 1614, 'Printed for the Harbour Trust by Tolliver & Daughters', italic(32))}${textAt(middle, 1672, 'mdcccxciv', caps(36))}`
}

/** The table of contents. */
export function contentsPage() {
  const { x, width, middle } = area(true)
  const entries = [
    ['To the Reader', 'vi'],
    ...chapters.map((chapter, index) => [
      `${chapter.number}.  ${chapter.title}`,
      ['1', '4', '6', '8'][index],
    ]),
    ['The Lights, in a Table', '10'],
    ['Index of Rocks and Persons', '11'],
  ]
  const line = ([name, page], index) => {
    const y = 640 + index * 96
    const room = Math.floor((width - 140 - widthOf(name, running(45))) / 17)
    const dots = Array.from(
      { length: room },
      (_, dot) => `<circle cx="${x + width - 120 - dot * 17}" cy="${y - 4}" r="1.7"/>`,
    ).join('')
    return `${asLine(textAt(x, y, name, running(45)) + textAt(x + width, y, page, running(45, { anchor: 'end' })))}${dots}`
  }
  const plates = ['Carrow Head, from the South', 'The Perpetua in a Gale', 'Chart of the Isles (folding)']
  return `${beadRule(middle, 300, width, 8)}${textAt(middle, 430, 'CONTENTS', title(64))}${swelledRule(middle, 500, 260)}${entries.map(line).join('')}
    ${textAt(middle, 1400, 'Plates', caps(40))}${plates.map((name, index) => textAt(middle, 1470 + index * 58, name, italic(38))).join('')}`
}

/** The table of the lights. */
export function tablePage() {
  const { x, width, middle } = area(false)
  const columns = [x + 14, x + 330, x + 440, x + 762, x + 900]
  const head = ['Light', 'Lit in', 'Character', 'Feet', 'Miles']
  const row = (cells, y, style) =>
    asLine(
      cells
        .map((cell, index) =>
          textAt(columns[index], y, cell, {
            ...style,
            anchor: index === 0 || index === 2 ? 'start' : index === 1 ? 'middle' : 'end',
          }),
        )
        .join(''),
    )
  const rows = lights
    .map(
      (cells, index) =>
        row(cells, 660 + index * 92, running(38)) +
        `<path d="M${x} ${690 + index * 92}h${width}" stroke="#000" stroke-width="1"/>`,
    )
    .join('')
  const note = column(
    [
      'Heights are to the focus of the lamp above high water of spring tides. The miles are those at which the light is seen from the deck of a lugger in clear weather; from a steamer it is a little farther.',
    ],
    { x: x + 60, y: 1320, width: width - 120, style: small },
  )
  return `${furniture('10', false, 'The Lights of Skerrow')}${textAt(middle, 430, 'A TABLE OF THE LIGHTS', title(50))}${swelledRule(middle, 488, 260)}${row(head, 576, { ...caps(30), tracking: 0.03 })}<path d="M${x} 600h${width}M${x} 606h${width}" stroke="#000" stroke-width="2.4"/>${rows}${note.svg}${fleuron(middle, 1590, 40)}`
}

/** The index and the printer’s line. */
export function indexPage() {
  const { x, middle } = area(true)
  const entries = [
    'Basket, art of sitting in, 6',
    'B flat, nearly, 7',
    'Carrow Head, 1–3',
    'Dog, Mr. Trewin’s, 3',
    'Gannet Stack, 10',
    'Harbour Light, 8–9',
    'Lanyon, Hester, 8',
    'Lens, five hundred prisms, 2',
    'Library, on the Perpetua, 6–7',
    'Moon, stopping to look at, 8',
    'Nodding, custom of, 9',
    'Novel, third volume of, 6',
    'Penhale, Josias, mason, 1–2',
    'Perpetua Rock, 6–7',
    'Potatoes, 2',
    'Quillan, cake at, 4',
    'Sand, moving, 4',
    'Shepherds, letter of the, 5',
    'Sisters, the Two, 4–5',
    'Steps, seven hundred and eleven, vi',
    'Trewin, Abel, keeper, 2',
    'Wedding, by lantern, 5',
  ]
  const list = entries
    .map((entry, index) => textAt(x + (index < 11 ? 0 : 490), 540 + (index % 11) * 76, entry, running(32)))
    .join('')
  return `${furniture('11', true, 'Index')}${textAt(middle, 420, 'INDEX', title(58))}${list}<path d="M${middle} 500v800" stroke="#000" stroke-width="1.4"/>${beadRule(middle, 1420, 560, 7)}${textAt(middle, 1500, 'Finis', italic(46))}${textAt(middle, 1600, 'Tolliver & Daughters, Printers, Fish Street, Port Ellery', italic(28))}`
}
