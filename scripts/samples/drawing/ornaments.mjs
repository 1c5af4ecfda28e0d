// Printer's ornaments: rules, fleurons, borders, a compass rose, a shell.

/** A rule that swells in the middle. */
export function swelledRule(x, y, width, thick = 5) {
  return `<path d="M${x - width / 2} ${y}Q${x} ${y - thick} ${x + width / 2} ${y}Q${x} ${y + thick} ${x - width / 2} ${y}z"/>`
}

/** A leafy ornament around a centre. */
export function fleuron(x, y, size) {
  const leaf = `<path d="M0 0C${size * 0.3} ${-size * 0.42} ${size * 0.85} ${-size * 0.4} ${size * 1.1} ${-size * 0.02}C${size * 0.8} ${size * 0.04} ${size * 0.5} ${size * 0.3} 0 0z"/><path d="M${size * 1.1} 0C${size * 1.5} ${-size * 0.5} ${size * 1.9} ${-size * 0.1} ${size * 1.62} ${size * 0.08}" fill="none" stroke="#000" stroke-width="${size * 0.07}"/><circle cx="${size * 1.58}" cy="${size * 0.1}" r="${size * 0.1}"/>`
  return `<g transform="translate(${x} ${y})">${leaf}<g transform="scale(-1 1)">${leaf}</g><g transform="rotate(90) scale(0.42)">${leaf}</g><circle r="${size * 0.16}" fill="#000"/></g>`
}

/** A row of small diamonds and dots. */
export function beadRule(x, y, width, size = 6) {
  const count = Math.floor(width / (size * 4))
  const step = width / count
  return Array.from({ length: count }, (_, index) => {
    const at = x - width / 2 + step * (index + 0.5)
    return index % 2 === 0
      ? `<path d="M${at - size} ${y}L${at} ${y - size}L${at + size} ${y}L${at} ${y + size}z"/>`
      : `<circle cx="${at}" cy="${y}" r="${size * 0.36}"/>`
  }).join('')
}

/** A frame of a thick and a thin line with leaves in the corners. */
export function frame(x, y, width, height, { gap = 14, colour = '#000' } = {}) {
  const corner = `<path d="M0 0C34 4 50 -6 58 -28C70 6 44 36 4 26z"/><path d="M0 0C4 34 -6 50 -28 58C6 70 36 44 26 4z"/><circle cx="38" cy="38" r="6"/>`
  const place = (tx, ty, sx, sy) => `<g transform="translate(${tx} ${ty}) scale(${sx} ${sy})">${corner}</g>`
  const far = gap + 14
  return `<g fill="${colour}"><g fill="none" stroke="${colour}"><rect x="${x}" y="${y}" width="${width}" height="${height}" stroke-width="5"/><rect x="${x + gap}" y="${y + gap}" width="${width - gap * 2}" height="${height - gap * 2}" stroke-width="1.6"/></g>${place(x + far, y + far, 1, 1)}${place(x + width - far, y + far, -1, 1)}${place(x + far, y + height - far, 1, -1)}${place(x + width - far, y + height - far, -1, -1)}</g>`
}

/** A compass rose of thirty-two points; north is up. */
export function compassRose(x, y, radius, { dark = '#1d1712', light = '#fff', letters = () => '' } = {}) {
  const points = [
    { count: 16, turn: 11.25, reach: 0.5, waist: 0.2 },
    { count: 8, turn: 22.5, reach: 0.64, waist: 0.2 },
    { count: 4, turn: 45, reach: 0.8, waist: 0.2 },
    { count: 4, turn: 0, reach: 1, waist: 0.2 },
  ]
  const star = ({ count, turn, reach, waist }) =>
    Array.from({ length: count }, (_, index) => {
      const step = 360 / count
      const half = Math.PI / (count === 4 ? 4 : count)
      const px = radius * waist * Math.sin(half)
      const py = -radius * waist * Math.cos(half)
      return `<g transform="rotate(${turn + index * step})"><path d="M0 0L${-px} ${py}L0 ${-radius * reach}z" fill="${dark}"/><path d="M0 0L${px} ${py}L0 ${-radius * reach}z" fill="${light}" stroke="${dark}" stroke-width="${radius * 0.006}"/></g>`
    }).join('')
  const ring = (share, wide) =>
    `<circle r="${radius * share}" fill="none" stroke="${dark}" stroke-width="${radius * wide}"/>`
  const ticks = Array.from(
    { length: 72 },
    (_, index) =>
      `<path transform="rotate(${index * 5})" d="M0 ${-radius * 0.86}V${-radius * (index % 2 ? 0.83 : 0.8)}" stroke="${dark}" stroke-width="${radius * 0.008}"/>`,
  ).join('')
  return `<g transform="translate(${x} ${y})">${ring(0.87, 0.012)}${ring(0.78, 0.006)}${ring(0.4, 0.006)}${ticks}${points.map(star).join('')}${letters(radius)}</g>`
}

/** A scallop, as on the bookplate and the title page. */
export function scallop(x, y, size) {
  const ribs = Array.from({ length: 11 }, (_, index) => {
    const angle = ((index - 5) / 5) * 1.12
    const tip = [Math.sin(angle) * size, -Math.cos(angle) * size * (1 - Math.abs(angle) * 0.08)]
    return `<path d="M0 ${size * 0.1}Q${tip[0] * 0.42} ${tip[1] * 0.62} ${tip[0]} ${tip[1]}"/>`
  }).join('')
  const edge = Array.from({ length: 11 }, (_, index) => {
    const angle = ((index - 5) / 5) * 1.12
    return `${index === 0 ? 'M' : 'Q'}${index === 0 ? '' : `${Math.sin(angle - 0.112) * size * 1.09} ${-Math.cos(angle - 0.112) * size * 1.07} `}${Math.sin(angle) * size} ${-Math.cos(angle) * size * (1 - Math.abs(angle) * 0.08)}`
  }).join('')
  return `<g transform="translate(${x} ${y})" fill="none" stroke="#000" stroke-width="${size * 0.03}" stroke-linecap="round">${ribs}<path d="${edge}"/><path d="M${-size * 0.9} ${-size * 0.4}Q${-size * 0.3} 0 0 ${size * 0.14}Q${size * 0.3} 0 ${size * 0.9} ${-size * 0.4}"/><path d="M${-size * 0.26} ${size * 0.02}L${-size * 0.3} ${size * 0.24}H${size * 0.3}L${size * 0.26} ${size * 0.02}"/></g>`
}
