import { describe, expect, it } from 'vitest'
import { physicalScaleOf } from './physical-scale'

const service = (rest: object) => ({
  '@context': 'http://iiif.io/api/annex/services/physdim/1/context.json',
  profile: 'http://iiif.io/api/annex/services/physdim',
  physicalScale: 0.0025,
  physicalUnits: 'in',
  ...rest,
})

describe('physicalScaleOf', () => {
  it.each([
    [{ service: service({}) }, 0.0635],
    [{ service: [{ profile: 'level2' }, service({ physicalUnits: 'cm' })] }, 0.025],
    [{ services: [service({ physicalUnits: 'mm', '@context': undefined })] }, 0.0025],
    [{ service: service({ physicalScale: '0.5', physicalUnits: 'mm', profile: undefined }) }, 0.5],
  ])('reads millimetres: %j', (resource, scale) => {
    expect(physicalScaleOf(resource)).toBeCloseTo(scale, 8)
  })

  it.each([
    undefined,
    {},
    { service: service({ physicalUnits: 'furlong' }) },
    { service: service({ physicalUnits: 'constructor' }) },
    { service: service({ physicalScale: -1 }) },
    { service: service({ physicalScale: 1e300 }) },
    { service: { physicalScale: 1, physicalUnits: 'mm' } },
  ])('takes nothing else for a scale: %j', resource => {
    expect(physicalScaleOf(resource)).toBeUndefined()
  })
})
