// Things drawn by hand into the scenes: a light, boats, gulls, a jetty. Greys are tones, not colours.
import { randomFrom } from './drawing/random.mjs'

const grey = tone => {
  const level = Math.round(tone * 255)
  return `rgb(${level},${level},${level})`
}

/** A lighthouse that stands at (x, ground); `tall` in pixels, lit from the left. */
export function lighthouse(x, ground, tall, { light = 0.93, dark = 0.3, bands = 2 } = {}) {
  const foot = tall * 0.115
  const neck = tall * 0.068
  const top = ground - tall * 0.78
  const at = share => foot + (neck - foot) * share
  const band = index => {
    const from = (index * 2 + 1) / (bands * 2 + 1)
    const to = (index * 2 + 2) / (bands * 2 + 1)
    const y1 = ground + (top - ground) * from
    const y2 = ground + (top - ground) * to
    return `<path d="M${x - at(from)} ${y1}L${x + at(from)} ${y1}L${x + at(to)} ${y2}L${x - at(to)} ${y2}z" fill="${grey(0.34)}"/>`
  }
  const shade = `<path d="M${x + foot * 0.1} ${ground}L${x + foot} ${ground}L${x + neck} ${top}L${x + neck * 0.1} ${top}z" fill="#000" opacity="0.34"/><path d="M${x + foot * 0.55} ${ground}L${x + foot} ${ground}L${x + neck} ${top}L${x + neck * 0.55} ${top}z" fill="#000" opacity="0.3"/>`
  const h = tall * 0.01
  const lamp = tall * 0.1
  return `
    <path d="M${x - foot} ${ground}L${x + foot} ${ground}L${x + neck} ${top}L${x - neck} ${top}z" fill="${grey(light)}"/>
    ${Array.from({ length: bands }, (_, index) => band(index)).join('')}${shade}
    <rect x="${x - neck * 1.5}" y="${top - h * 2}" width="${neck * 3}" height="${h * 2.4}" fill="${grey(dark)}"/>
    <g stroke="${grey(dark)}" stroke-width="${h * 0.45}">${[-1.4, -0.9, -0.4, 0.4, 0.9, 1.4].map(k => `<path d="M${x + neck * k} ${top - h * 2}v${-h * 4}"/>`).join('')}<path d="M${x - neck * 1.45} ${top - h * 6}h${neck * 2.9}"/></g>
    <rect x="${x - neck * 0.8}" y="${top - lamp - h}" width="${neck * 1.6}" height="${lamp}" fill="${grey(0.86)}"/>
    <g stroke="${grey(dark)}" stroke-width="${h * 0.6}">${[-0.8, -0.27, 0.27, 0.8].map(k => `<path d="M${x + neck * k} ${top - h}v${-lamp}"/>`).join('')}</g>
    <path d="M${x - neck * 1.05} ${top - lamp - h * 0.8}Q${x - neck * 0.7} ${top - lamp - neck * 1.3} ${x} ${top - lamp - neck * 1.5}Q${x + neck * 0.7} ${top - lamp - neck * 1.3} ${x + neck * 1.05} ${top - lamp - h * 0.8}z" fill="${grey(dark)}"/>
    <path d="M${x} ${top - lamp - neck * 1.4}v${-neck * 0.9}" stroke="${grey(dark)}" stroke-width="${h * 0.7}"/>
    ${[0.22, 0.5, 0.76].map(k => `<rect x="${x - foot * 0.16}" y="${ground + (top - ground) * k}" width="${foot * 0.22}" height="${tall * 0.03}" fill="${grey(0.12)}"/>`).join('')}`
}

/** The keeper's cottage: gable to the right, two chimneys. */
export function cottage(x, ground, size, { wall = 0.84, roof = 0.3 } = {}) {
  const high = size * 0.34
  return `<rect x="${x}" y="${ground - high}" width="${size}" height="${high}" fill="${grey(wall)}"/>
    <path d="M${x - size * 0.04} ${ground - high}L${x + size * 0.12} ${ground - high * 1.85}L${x + size * 0.88} ${ground - high * 1.85}L${x + size * 1.04} ${ground - high}z" fill="${grey(roof)}"/>
    <rect x="${x + size * 0.16}" y="${ground - high * 2.15}" width="${size * 0.08}" height="${high * 0.5}" fill="${grey(roof * 0.7)}"/><rect x="${x + size * 0.74}" y="${ground - high * 2.15}" width="${size * 0.08}" height="${high * 0.5}" fill="${grey(roof * 0.7)}"/>
    ${[0.12, 0.34, 0.72].map(k => `<rect x="${x + size * k}" y="${ground - high * 0.72}" width="${size * 0.1}" height="${high * 0.34}" fill="${grey(0.16)}"/>`).join('')}<rect x="${x + size * 0.53}" y="${ground - high * 0.7}" width="${size * 0.11}" height="${high * 0.7}" fill="${grey(0.2)}"/>`
}

/** A lugger under sail; (x, y) is the water line amidships. */
export function boat(x, y, size, { hull = 0.14, sail = 0.78, mirrored = true } = {}) {
  const body = `<path d="M${-size} ${-size * 0.16}Q${-size * 0.8} ${size * 0.1} ${-size * 0.6} ${size * 0.12}L${size * 0.62} ${size * 0.12}Q${size * 0.85} ${size * 0.02} ${size} ${-size * 0.24}Q0 ${-size * 0.06} ${-size} ${-size * 0.16}z" fill="${grey(hull)}"/>
    <path d="M${-size * 0.1} 0V${-size * 1.9}M${size * 0.5} 0V${-size * 1.2}" stroke="${grey(hull)}" stroke-width="${size * 0.035}"/>
    <path d="M${-size * 0.7} ${-size * 0.36}Q${-size * 0.74} ${-size * 1.1} ${-size * 0.42} ${-size * 1.86}Q${size * 0.06} ${-size * 1.5} ${size * 0.34} ${-size * 1.46}Q${size * 0.24} ${-size * 0.7} ${size * 0.36} ${-size * 0.22}Q${-size * 0.2} ${-size * 0.4} ${-size * 0.7} ${-size * 0.36}z" fill="${grey(sail)}"/>
    <path d="M${size * 0.42} ${-size * 0.3}Q${size * 0.4} ${-size * 0.8} ${size * 0.56} ${-size * 1.16}Q${size * 0.76} ${-size * 0.94} ${size * 0.94} ${-size * 0.9}Q${size * 0.86} ${-size * 0.5} ${size * 0.9} ${-size * 0.26}z" fill="${grey(sail * 0.86)}"/>
    <path d="M${-size * 0.98} ${-size * 0.2}L${-size * 0.46} ${-size * 1.62}L${-size * 0.62} ${-size * 0.34}z" fill="${grey(sail * 0.93)}"/>`
  const image = mirrored
    ? `<g transform="translate(0 ${size * 0.2}) scale(1 -0.7)" opacity="0.38">${body}</g>`
    : ''
  return `<g transform="translate(${x} ${y})">${image}${body}</g>`
}

/** Gulls over a place. */
export function gulls(x, y, reach, count, seed, tone = 0.2) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, () => {
    const size = reach * (0.03 + random() * 0.05)
    const left = x + (random() - 0.5) * reach * 2
    const top = y + (random() - 0.5) * reach
    return `<path d="M${left - size} ${top - size * 0.3}Q${left - size * 0.4} ${top - size * 0.62} ${left} ${top}Q${left + size * 0.5} ${top - size * 0.7} ${left + size} ${top - size * 0.45}" fill="none" stroke="${grey(tone)}" stroke-width="${size * 0.16}" stroke-linecap="round"/>`
  }).join('')
}

/** A wooden jetty that runs from the right edge into the water. */
export function jetty(right, y, long, deep, tone = 0.16) {
  const posts = Array.from({ length: 9 }, (_, index) => {
    const t = index / 8
    const x = right - long * t
    const wide = 7 - 4 * t
    const drop = deep * (1 - 0.62 * t)
    const top = y - deep * 0.3 * (1 - t)
    return `<rect x="${x - wide / 2}" y="${top - drop * 0.35}" width="${wide}" height="${drop}" fill="${grey(tone)}"/><rect x="${x - wide / 2}" y="${top + drop * 0.65}" width="${wide}" height="${drop * 0.6}" fill="${grey(tone)}" opacity="0.3"/>`
  })
  return `<path d="M${right + 20} ${y - deep * 0.36}L${right - long - 8} ${y - 3}L${right - long - 8} ${y + 4}L${right + 20} ${y - deep * 0.12}z" fill="${grey(tone * 1.4)}"/>${posts.join('')}`
}

/** A bare tree grown by forking; leans a little. */
export function tree(x, ground, tall, seed, tone = 0.1) {
  const random = randomFrom(seed)
  const strokes = []
  const grow = (x1, y1, angle, length, width, left) => {
    const x2 = x1 + Math.cos(angle) * length
    const y2 = y1 + Math.sin(angle) * length
    const bow = (random() - 0.5) * length * 0.2
    strokes.push(
      `<path d="M${x1.toFixed(1)} ${y1.toFixed(1)}Q${((x1 + x2) / 2 + bow).toFixed(1)} ${((y1 + y2) / 2).toFixed(1)} ${x2.toFixed(1)} ${y2.toFixed(1)}" stroke-width="${width.toFixed(2)}"/>`,
    )
    if (left === 0) return
    const forks = random() < 0.35 ? 3 : 2
    for (let fork = 0; fork < forks; fork++) {
      const turn = (random() - 0.5) * 1.15 + (fork - (forks - 1) / 2) * 0.42
      grow(x2, y2, angle + turn, length * (0.66 + random() * 0.2), width * 0.66, left - 1)
    }
  }
  grow(x, ground, -Math.PI / 2 + 0.08, tall * 0.24, tall * 0.03, 8)
  return `<g fill="none" stroke="${grey(tone)}" stroke-linecap="round">${strokes.join('')}</g>`
}

/** A spruce whose boughs hang in tiers; `fog` is the tone its foot fades into. */
export function spruce(x, ground, tall, seed, tone = 0.1, fog) {
  const random = randomFrom(seed)
  const half = tall * (0.17 + random() * 0.05)
  const tiers = 13 + Math.floor(random() * 7)
  const side = sign => {
    const points = []
    for (let tier = 1; tier <= tiers; tier++) {
      const t = tier / tiers
      const out = half * t ** 0.85 * (0.72 + random() * 0.5)
      const y = ground - tall * (1 - t * 0.97)
      points.push([x + sign * out, y + tall * 0.012])
      points.push([x + sign * out * 0.42, y - tall * 0.008])
    }
    return points
  }
  const outline = [[x, ground - tall], ...side(1), [x, ground], ...side(-1).reverse()]
  const id = `fog${seed}`
  const fade =
    fog === undefined
      ? ''
      : `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0.15" stop-color="${grey(tone)}"/><stop offset="0.96" stop-color="${grey(fog)}" stop-opacity="0.05"/></linearGradient>`
  const fill = fog === undefined ? grey(tone) : `url(#${id})`
  return `${fade}<path d="M${outline.map(([px, py]) => `${px.toFixed(1)} ${py.toFixed(1)}`).join('L')}z" fill="${fill}"/>`
}

/** Spruces side by side, of mixed heights. */
export function spruces(from, to, ground, tall, count, seed, tone, fog) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const x = from + ((to - from) * (index + 0.15 + random() * 0.7)) / count
    return spruce(
      x,
      ground + tall * 0.06 * (random() - 0.5),
      tall * (0.55 + random() * 0.6),
      seed * 100 + index,
      tone,
      fog,
    )
  }).join('')
}
