import { safeUrl } from '../../delivery/safe-url'
import { parseAlmaUrl } from '../../model/alma-url'

/** Values of a template; absent ones leave their place empty. */
export type TemplateValues = Readonly<Record<string, string | undefined>>

const PLACE = /\{([a-z]+)\}/g

/**
 * Fills the places of a URL template that the library configured, such as `{rep}`; docs/configuration.md says which each key has.
 * Values are encoded whole, so that none can lead elsewhere. `undefined` when there is no template, or no URL comes of it.
 */
export function fillTemplate(template: string, values: TemplateValues, origin: string): string | undefined {
  if (template === '') return undefined
  const filled = template.replace(PLACE, (_, name: string) => encodeURIComponent(values[name] ?? ''))
  return safeUrl(filled, origin)
}

/** Tells whether a template has a place of this name. */
export function hasPlace(template: string, name: string): boolean {
  return template.includes(`{${name}}`)
}

/** The values that the URL of an Alma object has for templates: its host, institution and representation. */
export function almaValues(url: string | undefined): TemplateValues {
  const { id, institution } = parseAlmaUrl(url ?? '') ?? {}
  return { rep: id, inst: institution, host: url && URL.canParse(url) ? new URL(url).host : undefined }
}
