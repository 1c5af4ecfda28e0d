// Surroundings of the chart: border, title, scale, the rays of the rose.
import { faces, textAt } from '../drawing/type.mjs'

/** Meridians and parallels with their degrees, and the black-and-white border. */
export function graticule(width, height, kind, ink) {
  const margin = height * 0.035
  const band = height * 0.0075
  const parts = []
  const line = (x1, y1, x2, y2) =>
    parts.push(
      `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="#6d5a45" stroke-width="${ink * 1.1}" stroke-opacity="0.55"/>`,
    )
  const style = { face: faces.roman, size: 50 * kind, anchor: 'middle', features: ['lnum'], fill: '#2a1c12' }
  const step = (height - margin * 2) / 9
  for (let index = 1; index < 9; index++) {
    const y = margin + step * index
    line(margin, y, width - margin, y)
    const label = `57° ${String(54 - index * 6).padStart(2, '0')}′`
    parts.push(
      textAt(margin * 0.55, y, label, { ...style, turn: -90 }),
      textAt(width - margin * 0.4, y, label, { ...style, turn: -90 }),
    )
  }
  const across = Math.round((width - margin * 2) / step)
  for (let index = 1; index < across; index++) {
    const x = margin + ((width - margin * 2) / across) * index
    line(x, margin, x, height - margin)
    const label = `8° ${String(60 - index * 4).padStart(2, '0')}′`
    parts.push(textAt(x, margin * 0.62, label, style), textAt(x, height - margin * 0.32, label, style))
  }
  const dashes = (horizontal, at, length) =>
    Array.from({ length: 60 }, (_, index) => {
      if (index % 2) return ''
      const from = margin + (length / 60) * index
      return horizontal
        ? `<rect x="${from}" y="${at}" width="${length / 60}" height="${band}"/>`
        : `<rect x="${at}" y="${from}" width="${band}" height="${length / 60}"/>`
    }).join('')
  parts.push(
    dashes(true, margin - band, width - margin * 2),
    dashes(true, height - margin, width - margin * 2),
    dashes(false, margin - band, height - margin * 2),
    dashes(false, width - margin, height - margin * 2),
  )
  const box = (inset, wide) =>
    `<rect x="${inset}" y="${inset}" width="${width - inset * 2}" height="${height - inset * 2}" fill="none" stroke="#1d1712" stroke-width="${ink * wide}"/>`
  return `${parts.join('')}${box(margin, 3)}${box(margin - band, 3)}${box(margin - band * 4.2, 7)}`
}

/** Rays of the compass rose. */
export function rhumbs(x, y, reach, ink) {
  return Array.from({ length: 32 }, (_, index) => {
    const angle = (index * Math.PI) / 16
    return `<path d="M${x} ${y}L${x + Math.cos(angle) * reach} ${y + Math.sin(angle) * reach}" stroke="#8b5a4a" stroke-width="${ink}" stroke-opacity="${index % 4 === 0 ? 0.36 : 0.2}"/>`
  }).join('')
}

/** The title of the chart. */
export function cartouche(height, kind) {
  const x = height * 0.062
  const y = height * 0.058
  const wide = height * 0.385
  const tall = height * 0.16
  const middle = x + wide / 2
  const t = (dy, text, size, more) =>
    textAt(middle, y + height * dy, text, {
      face: faces.roman,
      size,
      tracking: 0.08,
      anchor: 'middle',
      fill: '#2a1c12',
      ...more,
    })
  const unit = height / 9000
  return `<rect x="${x}" y="${y}" width="${wide}" height="${tall}" fill="#f7efdb" stroke="#2a1c12" stroke-width="${unit * 14}"/><rect x="${x + unit * 34}" y="${y + unit * 34}" width="${wide - unit * 68}" height="${tall - unit * 68}" fill="none" stroke="#2a1c12" stroke-width="${unit * 4}"/>
    ${t(0.036, 'A New Chart of the', 120 * unit * Math.min(kind / unit, 1.2), { face: faces.italic })}${t(0.082, 'SKERROW ISLES', 330 * unit, { tracking: 0.1 })}${t(0.108, 'with the Soundings, Lights and Leading Marks', 122 * unit, { face: faces.italic })}${t(0.131, 'Surveyed for the Harbour Trust by Lieut. E. Vale and Miss A. Pellow', 96 * unit)}${t(0.15, 'PORT ELLERY  ·  1887', 92 * unit, { tracking: 0.16, features: ['lnum'] })}`
}

/** The scale. */
export function scaleBar(width, height, kind) {
  const unit = height / 9000
  const long = 1800 * unit
  const x = width - height * 0.07 - long
  const y = height * 0.925
  const steps = Array.from(
    { length: 6 },
    (_, index) =>
      `<rect x="${x + (long / 6) * index}" y="${y}" width="${long / 6}" height="${34 * unit}" fill="${index % 2 ? '#f7efdb' : '#1d1712'}" stroke="#1d1712" stroke-width="${4 * unit}"/>${textAt(x + (long / 6) * index, y - 26 * unit, String(index), { face: faces.roman, size: 60 * unit, anchor: 'middle', features: ['lnum'] })}`,
  )
  return `<rect x="${x - 140 * unit}" y="${y - 330 * unit}" width="${long + 280 * unit}" height="${460 * unit}" fill="#f7efdb" stroke="#2a1c12" stroke-width="${6 * unit}"/>${textAt(x + long / 2, y - 190 * unit, 'Soundings in fathoms. Heights in feet.', { face: faces.italic, size: 84 * unit * Math.min(1.1, kind / unit), anchor: 'middle' })}${textAt(x + long / 2, y - 108 * unit, 'Sea miles', { face: faces.roman, size: 64 * unit, anchor: 'middle', tracking: 0.1 })}${steps.join('')}`
}
