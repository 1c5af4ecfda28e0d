// Flowers drawn by rule, and a plate of sea holly whose metadata holds HTML.
import { frame } from './drawing/ornaments.mjs'
import { printPage, tints } from './drawing/paper.mjs'
import { randomFrom } from './drawing/random.mjs'
import { faces, running, textAt } from './drawing/type.mjs'

const point = (x, y) => `${x.toFixed(1)} ${y.toFixed(1)}`

/** A leaf from (x, y) along an angle, with its rib. */
function leaf(x, y, angle, long, wide, colours) {
  const tip = [x + Math.cos(angle) * long, y + Math.sin(angle) * long]
  const side = sign => [
    x + Math.cos(angle) * long * 0.45 - Math.sin(angle) * wide * sign,
    y + Math.sin(angle) * long * 0.45 + Math.cos(angle) * wide * sign,
  ]
  return `<path d="M${point(x, y)}Q${point(...side(1))} ${point(...tip)}Q${point(...side(-1))} ${point(x, y)}z" fill="${colours.leaf}"/><path d="M${point(x, y)}L${point(x + Math.cos(angle) * long * 0.86, y + Math.sin(angle) * long * 0.86)}" stroke="${colours.line}" stroke-width="${(wide * 0.06).toFixed(2)}" fill="none"/>`
}

/** A bloom of petals round a heart. */
function bloom(x, y, size, petals, colours, random, lean = 0) {
  const ring = (count, reach, wide, turn) =>
    Array.from({ length: count }, (_, index) => {
      const angle = (index / count) * 360 + turn + (random() - 0.5) * 8
      const far = reach * (0.92 + random() * 0.16)
      return `<path transform="rotate(${angle.toFixed(1)})" d="M0 0C${point(wide, -far * 0.3)} ${point(wide * 0.9, -far * 0.92)} ${point(0, -far)}C${point(-wide * 0.9, -far * 0.92)} ${point(-wide, -far * 0.3)} 0 0z" fill="${colours.petal}" stroke="${colours.line}" stroke-width="${(size * 0.012).toFixed(2)}"/>`
    }).join('')
  const stamens = Array.from(
    { length: 18 },
    (_, index) =>
      `<circle cx="${(Math.cos(index * 2.4) * size * 0.035 * Math.sqrt(index)).toFixed(1)}" cy="${(Math.sin(index * 2.4) * size * 0.035 * Math.sqrt(index)).toFixed(1)}" r="${(size * 0.024).toFixed(1)}"/>`,
  ).join('')
  return `<g transform="translate(${point(x, y)}) rotate(${lean}) scale(1 0.86)">${ring(petals, size, size * 0.34, 0)}${ring(petals, size * 0.66, size * 0.22, 180 / petals)}<circle r="${(size * 0.17).toFixed(1)}" fill="${colours.heart}" stroke="${colours.line}" stroke-width="${(size * 0.012).toFixed(2)}"/><g fill="${colours.line}">${stamens}</g></g>`
}

/** A plant that stands at (x, y) and grows `tall` pixels; the seed decides its habit, `spread` how far its stems lean. */
export function plant(x, y, tall, seed, colours, spread = 0.36) {
  const random = randomFrom(seed)
  const parts = []
  const stems = 2 + Math.floor(random() * 3)
  const petals = 5 + Math.floor(random() * 8)
  for (let stem = 0; stem < stems; stem++) {
    const lean = (stem - (stems - 1) / 2) * spread + (random() - 0.5) * 0.1
    const high = tall * (0.7 + random() * 0.3)
    const at = t => [x + lean * high * t * (0.4 + 0.6 * t), y - high * t]
    const [mx, my] = at(0.5)
    const [tx, ty] = at(1)
    parts.push(
      `<path d="M${point(x, y)}Q${point(mx - lean * high * 0.16, my)} ${point(tx, ty)}" fill="none" stroke="${colours.line}" stroke-width="${(tall * 0.012).toFixed(1)}"/>`,
    )
    for (let t = 0.16; t < 0.8; t += 0.13 + random() * 0.06) {
      const [lx, ly] = at(t)
      const side = Math.round(t * 10) % 2 ? 1 : -1
      parts.push(
        leaf(
          lx - lean * high * 0.05,
          ly,
          -Math.PI / 2 + side * (0.75 + random() * 0.4),
          tall * (0.24 - t * 0.15),
          tall * 0.07,
          colours,
        ),
      )
    }
    parts.push(bloom(tx, ty, tall * (0.13 + random() * 0.05), petals, colours, random, lean * 40))
  }
  return parts.join('')
}

const sea = { leaf: '#6f917f', line: '#2c4a45', petal: '#8fa9c9', heart: '#5d78a8' }

async function seaHolly() {
  const width = 1700
  const height = 2200
  const shadow = plant(870, 1780, 1180, 77, {
    leaf: '#c9c4b2',
    line: '#c9c4b2',
    petal: '#cdc9ba',
    heart: '#c9c4b2',
  })
  const svg = `${frame(90, 90, width - 180, height - 180)}<g opacity="0.5">${shadow}</g>${plant(850, 1770, 1180, 77, sea)}
    ${textAt(850, 1930, 'Eryngium maritimum', running(64, { face: faces.italic, anchor: 'middle' }))}${textAt(850, 1998, 'Sea holly, from the dunes at Quillan', running(44, { anchor: 'middle' }))}${textAt(1540, 2066, 'K. Trewin pinx. 1911', running(30, { face: faces.italic, anchor: 'end' }))}`
  return printPage(svg, { width, height, seed: 1201, tint: tints.ivory, quality: 72 })
}

/** One picture, and metadata with the HTML that librarians and others put there. */
export const botanical = {
  folder: 'botanical',
  label: 'Sea holly, from the dunes at Quillan',
  description: 'A single picture whose metadata holds HTML, permitted and not.',
  metadata: [
    ['Title', 'Sea holly, from the dunes at Quillan'],
    [
      'Creator',
      '<a href="https://www.example.org/names/trewin" target="_blank">Trewin, Keziah (1897–1980)</a>',
    ],
    ['Date of Publication', '1911'],
    [
      'Description',
      '<p>Watercolour of <em>Eryngium maritimum</em>, <strong>sea holly</strong>, in flower.<br>Signed at the lower right.</p><p>H<sub>2</sub>O-based pigments on wove paper; see the 2<sup>nd</sup> inventory.</p>',
    ],
    [
      'Rights',
      '<a href="http://creativecommons.org/publicdomain/mark/1.0/" target="_blank">No known copyright</a>',
    ],
    [
      'General note',
      'Shown at <a href="javascript:window.lecternBreach=1">Port Ellery</a> in 1912.<script>window.lecternBreach=2</script>',
    ],
    [
      'General note',
      '<img src="x" onerror="window.lecternBreach=3" alt="A small label">Mounted with hinges <b onclick="window.lecternBreach=4">of rice paper</b>.',
    ],
    [
      'Provenance',
      '<iframe src="https://frame.example.org/"></iframe>Given by the painter, 1949 & 1951. Value < 5 guineas, “> a trifle”.',
    ],
    [
      'Subject',
      '<svg onload="window.lecternBreach=5"><a href="data:text/html,hello">Botanical illustration</a></svg>',
    ],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  requiredStatement: ['Attribution', '<span>Museum of the <i>Skerrow Isles</i></span>'],
  async files() {
    return [{ name: 'trewin-sea-holly.jpg', label: 'trewin-sea-holly.jpg', bytes: await seaHolly() }]
  },
}
