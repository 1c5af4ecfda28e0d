import { type Limits, USUAL_LIMITS } from '../../preflight/finding'

/** Kinds of findings that a preflight leaves out, and its limits. */
export interface PreflightSettings {
  readonly without: readonly string[]
  readonly limits: Limits
}

type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

/** Reads `preflight` of the configuration; a limit of a wrong kind is the usual one. */
export function preflightOf(value: unknown): PreflightSettings {
  const { without, limits } = fieldsOf(value)
  const own = fieldsOf(limits)
  const limitOf = (name: keyof Limits) => {
    const limit = own[name]
    return typeof limit === 'number' && limit > 0 ? limit : USUAL_LIMITS[name]
  }
  return {
    without: Array.isArray(without) ? without.map(each => (typeof each === 'string' ? each : '')) : [],
    limits: {
      size: limitOf('size'),
      nearness: limitOf('nearness'),
      likeness: limitOf('likeness'),
      pdfBytes: limitOf('pdfBytes'),
    },
  }
}
