// Image services that do not tell the truth, or tell an absurd one.

const sound = {
  '@context': 'http://iiif.io/api/image/2/context.json',
  protocol: 'http://iiif.io/api/image',
  profile: ['http://iiif.io/api/image/2/level2.json'],
  width: 1000,
  height: 1500,
  tiles: [{ width: 512, scaleFactors: [1, 2, 4] }],
}

const LIES = {
  'endless-side': { width: 1e9, height: 1e9, tiles: [{ width: 1, scaleFactors: [1] }] },
  'tiny-tiles': { tiles: [{ width: 1, height: 1, scaleFactors: [1, 2, 4] }] },
  'one-coarse-level': { width: 200_000, height: 300_000, tiles: [{ width: 64, scaleFactors: [1] }] },
  'no-size': { width: 0, height: -5 },
  'text-size': { width: 'wide', height: 'high' },
  'larger-than-it-is': { width: 100_000, height: 150_000 },
  'many-levels': {
    tiles: [{ width: 512, scaleFactors: Array.from({ length: 5000 }, (_, index) => index + 1) }],
  },
  'another-host': { '@id': 'https://stranger.example/iiif/2/x' },
}

/** The info.json of a lie by its name. */
export const lyingInfo = name => ({ ...sound, ...LIES[name] })

/** The names of the lies. */
export const lies = Object.keys(LIES)
