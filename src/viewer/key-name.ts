import type { Settings } from './device/settings'

/** Signs at a place of the keyboard: alone, and with Shift. */
const SIGNS: Readonly<Record<string, readonly [alone: string, shifted: string]>> = {
  Comma: [',', '<'],
  Period: ['.', '>'],
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
}

const LATIN = /^[\p{ASCII}\p{Script=Latin}]$/u

/** Key at a place of a Latin keyboard (`event.code`), for a keyboard of another script. */
function keyAt(code: string, shift: boolean): string | undefined {
  const [, letter] = /^(?:Key|Digit)([A-Z\d])$/.exec(code) ?? []
  return letter?.toLowerCase() ?? SIGNS[code]?.[shift ? 1 : 0]
}

/**
 * Names a key as `keys.ts` does, letters lower case. A letter or digit that is not Latin has the name of the place of its
 * key, so that shortcuts work on Hebrew, Russian, Greek or Arabic keyboards.
 */
function keyName({ key, code, shiftKey }: KeyboardEvent): string {
  const isForeign = [...key].length === 1 && !LATIN.test(key)
  const name = (isForeign ? keyAt(code, shiftKey) : undefined) ?? key
  return name.length === 1 ? name.toLowerCase() : name
}

/**
 * Meaning of a key: its name in `keys.ts`, with `Shift+` before a letter that is pressed with Shift. `own` are the reader's own
 * keys (`Settings.keys`); a key whose meaning has moved to another has none, `''`.
 */
export function keyMeaning(event: KeyboardEvent, own: Settings['keys'] = {}): string {
  const name = keyName(event)
  const full = event.shiftKey && /^[a-z]$/.test(name) ? `Shift+${name}` : name
  return Object.keys(own).find(key => own[key] === full) ?? (full in own ? '' : full)
}
