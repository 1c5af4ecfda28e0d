// A blueprint of 300 million pixels: few lines on one ground, so that the file stays small.
import sharp from 'sharp'
import { randomFrom } from '../drawing/random.mjs'
import { faces, textAt } from '../drawing/type.mjs'

const WIDTH = 20_000
const HEIGHT = 15_000
const GROUND = '#1d4f7c'
const LINE = '#dfe9f2'

const line = (path, width = 10, more = '') =>
  `<path d="${path}" fill="none" stroke="${LINE}" stroke-width="${width}" ${more}/>`
const words = (x, y, text, size, more = {}) =>
  textAt(x, y, text, { face: faces.roman, size, anchor: 'middle', fill: LINE, ...more })

/** Half the width of the tower at a height of 0 (foot) to 1 (gallery), in pixels: it spreads like an oak. */
const halfWidth = height => 900 + 1300 * (1 - height) ** 2.6

const FOOT = 13_000
const GALLERY = 3600
const COURSES = 44
const at = course => FOOT - ((FOOT - GALLERY) * course) / COURSES

/** The stones of the tower seen from outside, course by course. */
function masonry(middle) {
  const random = randomFrom(1887)
  return Array.from({ length: COURSES }, (_, course) => {
    const [low, high] = [at(course), at(course + 1)]
    const half = halfWidth((course + 0.5) / COURSES)
    const count = Math.max(4, Math.round(half / 260))
    const joints = Array.from({ length: count }, (_, joint) => {
      const x = middle - half + (2 * half * (joint + 0.35 + 0.3 * random())) / count
      return `M${Math.round(x)} ${Math.round(low)}V${Math.round(high)}`
    }).join('')
    return line(`M${Math.round(middle - half)} ${Math.round(low)}H${Math.round(middle + half)}${joints}`, 6)
  }).join('')
}

function outline(middle, scale = 1) {
  const points = Array.from({ length: COURSES + 1 }, (_, course) => [
    halfWidth(course / COURSES) * scale,
    at(course),
  ])
  const right = points.map(([half, y]) => `${Math.round(middle + half)} ${Math.round(y)}`)
  const left = points.map(([half, y]) => `${Math.round(middle - half)} ${Math.round(y)}`).reverse()
  return `M${right.join('L')}L${left.join('L')}Z`
}

/** Gallery, lantern and vane. */
const lantern = middle =>
  line(
    `M${middle - 1250} 3600h2500v-160h-2500zM${middle - 1250} 3440v-420h2500v420M${middle - 640} 3440v-1500h1280v1500M${middle - 640} 2940l1280 -500M${middle + 640} 2940l-1280 -500M${middle - 760} 1940q760 -900 1520 0zM${middle} 1500v-420M${middle - 220} 1080h440`,
    14,
  )

/** Rooms and stair of the tower cut open. */
function section(middle) {
  const floors = ['Tanks', 'Store', 'Oil', 'Kitchen', 'Sleeping room', 'Book room', 'Service room']
  const rooms = floors.map((name, floor) => {
    const y = at(5 + floor * 5.5)
    const half = Math.round(halfWidth((5 + floor * 5.5) / COURSES) * 0.55)
    return `${line(`M${middle - half} ${Math.round(y)}h${2 * half}M${middle - half} ${Math.round(y)}v-820a${half} 240 0 0 1 ${2 * half} 0v820`, 12)}${words(middle, y - 360, name, 190, { face: faces.italic })}`
  })
  return `<path d="${outline(middle)}" fill="${LINE}" fill-opacity="0.16"/>${line(outline(middle), 20)}${rooms.join('')}`
}

const dimension = (x, from, to, text) =>
  `${line(`M${x - 120} ${from}h240M${x - 120} ${to}h240M${x} ${from}V${to}`, 8)}${words(x - 140, (from + to) / 2, text, 200, { turn: -90 })}`

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">
  <rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>
  ${line(`M400 400H${WIDTH - 400}V${HEIGHT - 400}H400Z`, 30)}
  ${masonry(5200)}${line(outline(5200), 20)}${lantern(5200)}
  ${section(11_800)}${lantern(11_800)}
  ${line(`M1200 ${FOOT}H15800`, 24)}${line(`M1200 ${FOOT + 260}q500 -180 1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0t1000 0`, 8)}
  ${dimension(1900, GALLERY, FOOT, '142 ft. to the gallery')}${dimension(8500, 1080, FOOT, '181 ft. to the vane')}
  ${words(5200, 14_150, 'Elevation', 420)}${words(11_800, 14_150, 'Section', 420)}
  ${words(17_400, 3200, 'The Anvil Light', 560)}${words(17_400, 3900, 'as built, 1861–1866', 340, { face: faces.italic })}
  ${line('M15900 4400h3000', 12)}
  ${words(17_400, 5200, '44 courses of granite', 300)}${words(17_400, 5700, '2,318 stones, each dovetailed', 300)}
  ${words(17_400, 13_300, 'Drawn by J. Vale for the Trustees', 240, { face: faces.italic })}
  ${words(17_400, 14_000, 'Look here for the smallest words', 40)}
</svg>`

/** The sheet as a JPEG. */
const sheet = () =>
  sharp(Buffer.from(drawing), { limitInputPixels: false, unlimited: true })
    .flatten({ background: GROUND })
    .jpeg({ quality: 22, progressive: false, optimiseCoding: true })
    .toBuffer()

/** The blueprint. */
export const blueprint = {
  folder: 'blueprint',
  number: '503',
  label: 'The Anvil light, elevation and section',
  description: 'One JPEG of 20,000 by 15,000 pixels.',
  metadata: [
    ['Title', 'The Anvil light, elevation and section, as built'],
    ['Creator', 'Vale, Josiah'],
    ['Date of Publication', '1866'],
    ['Physical description', '1 drawing : blueprint ; 76 × 101 cm'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  files: async () => [{ name: 'anvil-light-1866.jpg', label: 'Blueprint', bytes: await sheet() }],
}
