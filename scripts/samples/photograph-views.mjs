// The eight views of the Pellow bequest.
import { slope } from './drawing/random.mjs'
import { boat, cottage, gulls, jetty, lighthouse, spruces, tree } from './things.mjs'

/** The views: size, tones, scene and what is drawn into it. */
export const views = [
  {
    name: 'pel-1903-001',
    width: 2000,
    height: 1420,
    toner: 'platinum',
    seed: 11,
    title: 'The inner ranges from Hollin Cross, first light',
    scene: {
      sky: { top: 0.66, bottom: 0.95, cloud: 0.1, scale: 1.6 },
      sun: { x: 0.98, y: 0.27, glow: 0.2, spread: 0.22 },
      ridges: [
        { base: 0.47, rise: 0.3, scale: 1.5, tone: 0.74, mist: 0.16, seed: 3, texture: 0.02 },
        { base: 0.55, rise: 0.27, scale: 2.0, tone: 0.61, mist: 0.22, seed: 8, texture: 0.03 },
        { base: 0.65, rise: 0.26, scale: 2.2, tone: 0.46, mist: 0.3, seed: 16, texture: 0.04 },
        {
          base: 0.77,
          rise: 0.22,
          scale: 2.1,
          tone: 0.29,
          mist: 0.3,
          seed: 23,
          texture: 0.05,
          trees: { count: 900, tall: 0.035 },
        },
        { base: 0.95, rise: 0.22, scale: 1.4, tone: 0.1, mist: 0.1, seed: 31, texture: 0.05 },
      ],
    },
    overlay: (w, h) =>
      spruces(-40, w * 0.3, h * 0.99, h * 0.36, 9, 5, 0.07) +
      spruces(w * 0.3, w * 0.62, h * 0.98, h * 0.14, 12, 7, 0.09) +
      spruces(w * 0.8, w * 1.02, h, h * 0.46, 5, 6, 0.05),
  },
  {
    name: 'pel-1903-002',
    width: 1500,
    height: 2000,
    toner: 'sepia',
    seed: 21,
    title: 'Carrow Head light and the keeper’s house',
    scene: {
      sky: { top: 0.5, bottom: 0.9, cloud: 0.3, scale: 2.2 },
      ridges: [
        { base: 0.72, rise: 0.05, scale: 2.4, tone: 0.66, mist: 0.1, seed: 5, texture: 0.03 },
        {
          base: 0.83,
          rise: 0.26,
          scale: 1.5,
          tone: 0.3,
          seed: 12,
          texture: 0.3,
          mist: -0.1,
          shape: t => slope(0.12, 0.75, t) * 1.25,
        },
      ],
      water: { level: 0.74, rough: 0.03, dark: 0.25 },
    },
    landOver: {
      base: 0.86,
      rise: 0.42,
      scale: 1.3,
      tone: 0.34,
      seed: 14,
      texture: 0.34,
      mist: -0.16,
      mistDepth: 0.3,
      shape: t => slope(0.05, 0.72, t),
    },
    overlay: (w, h) =>
      lighthouse(w * 0.66, h * 0.655, h * 0.42) +
      cottage(w * 0.735, h * 0.655, w * 0.17) +
      gulls(w * 0.36, h * 0.36, w * 0.2, 9, 4),
  },
  {
    name: 'pel-1903-003',
    width: 2200,
    height: 1240,
    toner: 'dusk',
    seed: 33,
    title: 'Luggers coming home on the evening tide',
    scene: {
      sky: { top: 0.42, bottom: 0.9, cloud: 0.26, scale: 1.8 },
      sun: { x: 1.16, y: 0.43, glow: 0.34, spread: 0.2, radius: 0.045, disc: 1.05, path: 0.62 },
      ridges: [
        {
          base: 0.555,
          rise: 0.11,
          scale: 1.6,
          tone: 0.5,
          mist: 0.1,
          seed: 41,
          texture: 0.02,
          shape: t => slope(0.9, 0.2, t) + 0.25,
        },
        {
          base: 0.565,
          rise: 0.17,
          scale: 2.2,
          tone: 0.3,
          mist: 0.06,
          seed: 44,
          texture: 0.03,
          shape: t => slope(0.55, 0.1, t),
        },
      ],
      water: { level: 0.55, rough: 0.035, dark: 0.22 },
    },
    overlay: (w, h) =>
      boat(w * 0.61, h * 0.64, w * 0.045, { sail: 0.36 }) +
      boat(w * 0.42, h * 0.6, w * 0.024, { sail: 0.44 }) +
      boat(w * 0.74, h * 0.585, w * 0.015, { sail: 0.5 }) +
      boat(w * 0.25, h * 0.78, w * 0.066, { sail: 0.3, hull: 0.07 }) +
      gulls(w * 0.5, h * 0.3, w * 0.13, 7, 9),
  },
  {
    name: 'pel-1904-011',
    width: 1600,
    height: 1600,
    toner: 'silver',
    seed: 45,
    title: 'Spruces in sea fog, Tarn Wood',
    scene: {
      sky: { top: 0.9, bottom: 0.8, cloud: 0.05, scale: 1.2 },
      ridges: [
        {
          base: 0.62,
          rise: 0.16,
          scale: 1.3,
          tone: 0.78,
          mist: 0.08,
          seed: 51,
          texture: 0.01,
          trees: { count: 700, tall: 0.05 },
        },
      ],
    },
    overlay: (w, h) =>
      spruces(0, w, h * 0.76, h * 0.22, 26, 14, 0.68, 0.84) +
      spruces(0, w, h * 0.86, h * 0.33, 15, 17, 0.53, 0.84) +
      spruces(0, w, h * 0.98, h * 0.47, 9, 25, 0.34, 0.84) +
      spruces(-w * 0.06, w * 0.34, h * 1.06, h * 0.7, 3, 31, 0.14, 0.5) +
      spruces(w * 0.76, w * 1.08, h * 1.08, h * 0.86, 2, 36, 0.07, 0.36),
  },
  {
    name: 'pel-1904-012',
    width: 2000,
    height: 1330,
    toner: 'cyan',
    seed: 57,
    title: 'Moonrise over Ellery Sound',
    scene: {
      sky: { top: 0.2, bottom: 0.48, cloud: 0.2, scale: 1.7 },
      sun: { x: 0.98, y: 0.25, glow: 0.3, spread: 0.18, radius: 0.052, disc: 0.97, path: 0.75 },
      ridges: [
        { base: 0.56, rise: 0.13, scale: 1.5, tone: 0.3, mist: 0.1, seed: 71, texture: 0.02 },
        {
          base: 0.585,
          rise: 0.2,
          scale: 2,
          tone: 0.15,
          mist: 0.06,
          seed: 78,
          texture: 0.03,
          shape: t => slope(0.45, 0.95, t) + slope(0.4, 0, t) * 0.7,
          trees: { count: 500, tall: 0.03, gaps: 0.3 },
        },
      ],
      water: { level: 0.58, rough: 0.05, dark: 0.2 },
    },
    overlay: (w, h) =>
      jetty(w, h * 0.8, w * 0.34, h * 0.13, 0.05) +
      boat(w * 0.3, h * 0.68, w * 0.03, { sail: 0.12, hull: 0.03 }),
  },
  {
    name: 'pel-1905-020',
    width: 2400,
    height: 1100,
    toner: 'platinum',
    seed: 63,
    title: 'Panorama of the Sentinels above Loch Carrow, with new snow',
    scene: {
      sky: { top: 0.5, bottom: 0.86, cloud: 0.2, scale: 1.5 },
      ridges: [
        {
          base: 0.6,
          rise: 0.62,
          scale: 1.25,
          tone: 0.44,
          mist: 0.06,
          mistDepth: 0.4,
          seed: 82,
          texture: 0.16,
          snow: 0.42,
          snowLine: 0.3,
        },
        {
          base: 0.61,
          rise: 0.2,
          scale: 1.8,
          tone: 0.34,
          mist: 0.12,
          seed: 88,
          texture: 0.1,
          snow: 0.1,
          snowLine: 0.06,
        },
        {
          base: 0.625,
          rise: 0.07,
          scale: 2.4,
          tone: 0.16,
          mist: 0.04,
          seed: 93,
          texture: 0.06,
          trees: { count: 900, tall: 0.05, gaps: 0.25 },
        },
      ],
      water: { level: 0.62, rough: 0.012, dark: 0.2 },
    },
  },
  {
    name: 'pel-1905-021',
    width: 1400,
    height: 1900,
    toner: 'morning',
    seed: 71,
    title: 'The old ash at Quillan, January',
    scene: {
      sky: { top: 0.72, bottom: 0.98, cloud: 0.16, scale: 1.5 },
      ridges: [
        {
          base: 0.72,
          rise: 0.1,
          scale: 1.6,
          tone: 0.72,
          mist: 0.1,
          seed: 101,
          texture: 0.02,
          trees: { count: 200, tall: 0.03 },
        },
        { base: 0.8, rise: 0.1, scale: 1.2, tone: 0.56, mist: 0.1, seed: 106, texture: 0.06 },
        { base: 0.93, rise: 0.1, scale: 1.1, tone: 0.36, mist: -0.14, seed: 113, texture: 0.3 },
      ],
    },
    overlay: (w, h) =>
      tree(w * 0.47, h * 0.92, h * 0.74, 12, 0.08) + gulls(w * 0.7, h * 0.2, w * 0.12, 5, 31),
  },
  {
    name: 'pel-1906-003',
    width: 1800,
    height: 1350,
    toner: 'sepia',
    seed: 83,
    title: 'Squall over the Skerries, from the deck of the *Perpetua*',
    scene: {
      sky: { top: 0.24, bottom: 0.86, cloud: 0.52, scale: 2.3 },
      sun: { x: 0.46, y: 0.5, glow: 0.3, spread: 0.2, path: 0.3 },
      ridges: [
        {
          base: 0.63,
          rise: 0.09,
          scale: 3.4,
          tone: 0.2,
          mist: 0.1,
          seed: 124,
          texture: 0.05,
          shape: t => slope(0.45, 0.62, t) * slope(0.98, 0.8, t) * 1.8,
        },
      ],
      water: { level: 0.62, rough: 0.1, dark: 0.36 },
    },
    overlay: (w, h) =>
      lighthouse(w * 0.71, h * 0.6, h * 0.17, { light: 0.72, bands: 1 }) +
      gulls(w * 0.3, h * 0.38, w * 0.16, 11, 15, 0.82),
  },
]
