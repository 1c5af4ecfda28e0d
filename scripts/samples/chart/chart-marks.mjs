// Marks on the chart: coasts, contours, soundings, names, roads, lights.

import { randomFrom } from '../drawing/random.mjs'
import { faces, textAt } from '../drawing/type.mjs'
import { elevation, ISLANDS, TOWNS, WATERS } from './chart-ground.mjs'
import { contours, ringPath } from './contours.mjs'

/** Everything that is drawn from the lie of the land and the sea floor. */
export function landAndSea(grid, scale, ink) {
  const rings = level => contours(grid, level).map(ring => ringPath(ring, scale))
  const path = level => rings(level).join('')
  const coast = path(0)
  const waterLines = [-0.012, -0.026, -0.043, -0.064].map(
    (level, index) =>
      `<path d="${path(level)}" fill="none" stroke="#4b7a86" stroke-width="${ink * (1.5 - index * 0.25)}" stroke-opacity="${0.75 - index * 0.14}"/>`,
  )
  const depths = [-0.16, -0.27, -0.36].map(
    (level, index) =>
      `<path d="${path(level)}" fill="none" stroke="#5d8794" stroke-width="${ink * 1.6}" stroke-dasharray="${ink * (6 + index * 8)} ${ink * 7}"/>`,
  )
  const hills = Array.from(
    { length: 11 },
    (_, index) =>
      `<g fill="none" stroke="#a5825a" stroke-width="${ink * (index % 4 === 3 ? 2.2 : 1.1)}" stroke-opacity="0.8">${rings(
        0.09 + index * 0.075,
      )
        .map(ring => `<path d="${ring}"/>`)
        .join('')}</g>`,
  )
  return `<path d="${path(-0.16)}" fill="#d3e2dc" fill-rule="evenodd"/><path d="${path(-0.064)}" fill="#bfd6d1" fill-rule="evenodd"/>${depths.join('')}${waterLines.join('')}
    <path d="${coast}" fill="#f0dfb4" fill-rule="evenodd"/><path d="${path(0.165)}" fill="#ead09c" fill-rule="evenodd"/><path d="${path(0.39)}" fill="#e0bf88" fill-rule="evenodd"/>${hills.join('')}
    <path d="${coast}" fill="none" stroke="#2c211a" stroke-width="${ink * 3.4}"/>`
}

/** Depths in fathoms, strewn evenly over the water. */
export function soundings(height, size, step, seed) {
  const random = randomFrom(seed)
  const style = { face: faces.italic, size, anchor: 'middle', fill: '#30505c', features: ['lnum'] }
  const marks = []
  for (let row = 0.075; row < 0.93; row += step) {
    for (let across = 0.075; across < 1.26; across += step) {
      const u = across + (random() - 0.5) * step * 0.7
      const v = row + (random() - 0.5) * step * 0.7
      const deep = elevation(u, v)
      if (deep > -0.035 || random() < 0.14 || isTaken(u, v)) continue
      const fathoms = Math.max(1, Math.round((-deep) ** 1.5 * 160))
      marks.push(textAt(u * height, v * height, String(fathoms), style))
    }
  }
  return marks.join('')
}

/** Areas of the title, the rose and the names of waters, which get no sounding. */
function isTaken(u, v) {
  if (u < 0.46 && v < 0.235) return true
  if (Math.hypot(u - 1.15, v - 0.2) < 0.125 || (u > 0.98 && v > 0.845)) return true
  return [...WATERS, ...ISLANDS].some(([name, x, y, size, turn]) => {
    const radians = (turn * Math.PI) / 180
    const along = (u - x) * Math.cos(radians) + (v - y) * Math.sin(radians)
    const beside = (v - y) * Math.cos(radians) - (u - x) * Math.sin(radians)
    return Math.abs(along) < name.length * size * 0.00006 + 0.012 && Math.abs(beside) < size * 0.00014 + 0.006
  })
}

/** Names of islands, waters and towns. */
export function names(height, kind) {
  const parts = []
  for (const [name, u, v, size, turn] of ISLANDS)
    parts.push(
      textAt(u * height, v * height, name, {
        face: faces.roman,
        size: size * kind,
        tracking: 0.16,
        anchor: 'middle',
        turn,
        fill: '#2a1c12',
      }),
    )
  for (const [name, u, v, size, turn] of WATERS)
    parts.push(
      textAt(u * height, v * height, name, {
        face: faces.italic,
        size: size * kind,
        tracking: 0.14,
        anchor: 'middle',
        turn,
        fill: '#2d5360',
      }),
    )
  for (const [name, u, v, rank] of TOWNS) {
    const x = u * height
    const y = v * height
    const size = [0, 44, 58, 80][rank] * kind
    const ring =
      rank === 3
        ? `<circle cx="${x}" cy="${y}" r="${size * 0.34}" fill="none" stroke="#7d1f17" stroke-width="${size * 0.07}"/>`
        : ''
    parts.push(
      `<circle cx="${x}" cy="${y}" r="${size * 0.17}" fill="#7d1f17"/>${ring}${textAt(x + (rank === 3 ? -1 : 1) * (0.0064 * rank * height + size * 0.1), y + size * 0.28, name, { face: rank === 1 ? faces.roman : faces.semibold, size, fill: '#1f140d', anchor: rank === 3 ? 'end' : 'start' })}`,
    )
  }
  return parts.join('')
}

const ROADS = [
  [0, 3],
  [0, 1],
  [3, 10],
  [3, 5],
  [5, 7],
  [7, 2],
  [0, 9],
  [9, 4],
  [4, 8],
  [8, 6],
  [1, 6],
  [1, 8],
  [5, 10],
  [11, 12],
]

/** Roads between the towns and the plan of their houses, for those who look closely. */
export function roadsAndHouses(height, ink) {
  const random = randomFrom(1887)
  const parts = ROADS.map(([from, to]) => {
    const [, x1, y1] = TOWNS[from]
    const [, x2, y2] = TOWNS[to]
    const bends = [0.3, 0.7].map(
      t =>
        `${((x1 + (x2 - x1) * t + (random() - 0.5) * 0.03) * height).toFixed(1)} ${((y1 + (y2 - y1) * t + (random() - 0.5) * 0.03) * height).toFixed(1)}`,
    )
    const d = `M${x1 * height} ${y1 * height}C${bends.join(' ')} ${x2 * height} ${y2 * height}`
    return `<path d="${d}" stroke="#7a4b32" stroke-width="${ink * 4.6}"/><path d="${d}" stroke="#f7ecd2" stroke-width="${ink * 2.6}"/>`
  })
  const houses = TOWNS.flatMap(([, u, v, rank]) =>
    Array.from({ length: rank * rank * 14 }, () => {
      const angle = random() * Math.PI * 2
      const far = (0.15 + random() ** 0.7) * 0.0062 * rank
      const x = (u + Math.cos(angle) * far) * height
      const y = (v + Math.sin(angle) * far * 0.8) * height
      if (elevation(x / height, y / height) < 0.02) return ''
      const size = ink * (3 + random() * 4)
      return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(size * 1.6).toFixed(1)}" height="${size.toFixed(1)}" transform="rotate(${Math.round(random() * 90)} ${x.toFixed(1)} ${y.toFixed(1)})"/>`
    }),
  )
  return `<g fill="none" stroke-linecap="round">${parts.join('')}</g><g fill="#8e2f22">${houses.join('')}</g>`
}

/** Heights of hills, and rocks awash. */
export function spotMarks(height, kind) {
  const random = randomFrom(424)
  const marks = []
  for (let count = 0; count < 900; count++) {
    const u = 0.08 + random() * 1.17
    const v = 0.08 + random() * 0.84
    const level = elevation(u, v)
    const x = u * height
    const y = v * height
    if (level > 0.3 && marks.length % 3 === 0)
      marks.push(
        `<path d="M${x - 9 * kind} ${y + 8 * kind}l${9 * kind} ${-16 * kind}l${9 * kind} ${16 * kind}z" fill="#6e4a2c"/>${textAt(x + 14 * kind, y + 9 * kind, String(Math.round(level * 2100)), { face: faces.roman, size: 26 * kind, fill: '#6e4a2c', features: ['lnum'] })}`,
      )
    else if (level < -0.02 && level > -0.07)
      marks.push(
        `<path d="M${x - 8 * kind} ${y}h${16 * kind}M${x} ${y - 8 * kind}v${16 * kind}" stroke="#1d3c47" stroke-width="${2.4 * kind}"/>`,
      )
    else marks.push('')
  }
  return marks.join('')
}

/** Lights: a red-and-yellow flare with the character beside it. */
export function flares(height, kind) {
  const all = [
    ['Carrow Hd. Lt. Fl(2+1) 212ft 18M', 0.666, 0.802],
    ['Sisters Ldg. Lts.', 0.71, 0.485],
    ['Perpetua Lt. 30s 118ft 16M', 0.906, 0.817],
    ['Gannet Lt. R 95ft 12M', 1.186, 0.431],
    ['Hr. Lt. F.G.', 0.583, 0.483],
  ]
  return all
    .map(([text, u, v]) => {
      const x = u * height
      const y = v * height
      const r = 26 * kind
      return `<path d="M${x} ${y}Q${x + r * 2} ${y - r * 2.4} ${x + r * 3.4} ${y - r * 1.9}Q${x + r * 2.4} ${y - r * 0.6} ${x} ${y}z" fill="#b0386b" fill-opacity="0.75"/><circle cx="${x}" cy="${y}" r="${r * 0.42}" fill="#1d1712"/>${textAt(x + r * 1.2, y + r * 1.3, text, { face: faces.italic, size: 32 * kind, fill: '#5c1735', features: ['lnum'] })}`
    })
    .join('')
}
