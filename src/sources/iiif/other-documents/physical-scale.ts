import { isObject, type JsonObject, objectsIn, positive, stringOf } from '../../json'
import { contextsOf, idOf } from '../vocabulary'

const MOST_SERVICES = 50
const PHYSDIM = /\/annex\/services\/physdim/i
const MILLIMETRES: Readonly<Record<string, number>> = { mm: 1, cm: 10, in: 25.4 }
/** The largest factor that is believed: a unit of a canvas is no longer than a kilometre. */
const LARGEST = 1_000_000

const isPhysdim = (service: JsonObject) =>
  [service.profile, ...contextsOf(service), idOf(service)].some(mark => PHYSDIM.test(String(mark ?? '')))

/**
 * Millimetres per unit of a canvas or per pixel of an image, as the "physical dimensions" service of it states; the
 * IIIF annex of services, section "Physical Dimensions".
 */
export function physicalScaleOf(resource: unknown): number | undefined {
  if (!isObject(resource)) return undefined
  const services = objectsIn(resource.service).concat(objectsIn(resource.services)).slice(0, MOST_SERVICES)
  const stated = services.find(isPhysdim)
  const name = stringOf(stated?.physicalUnits) ?? ''
  const unit = Object.hasOwn(MILLIMETRES, name) ? MILLIMETRES[name] : undefined
  const scale = positive(stated?.physicalScale, LARGEST)
  return unit && scale ? unit * scale : undefined
}
