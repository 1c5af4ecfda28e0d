import type { Link } from '../../../model/digital-object'
import { localizedLine } from '../../../model/language-map'
import { formatName } from '../../../ui/format-name'

/** Name of a rendering: its label, its format, or the host of its file. */
export function nameOfRendering({ label, format, url }: Link, languages: readonly string[]): string {
  return localizedLine(label, languages) || formatName(format) || new URL(url).host
}
