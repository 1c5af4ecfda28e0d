/** Reads what a reader types as a time: `75`, `1:15`, `1:02:03`, with decimals; `undefined` for anything else. */
export function parseClock(typed: string): number | undefined {
  if (!/^\s*(?:\d{1,3}:)?(?:\d{1,3}:)?\d{1,6}(?:[.,]\d{1,3})?\s*$/.test(typed)) return undefined
  return typed
    .trim()
    .replace(',', '.')
    .split(':')
    .reduce((total, part) => total * 60 + Number(part), 0)
}

/** A time in words for those who listen, such as “1 minute, 5 seconds”. */
export function spokenTime(seconds: number, locale: string): string {
  const whole = Math.max(0, Math.floor(Number.isFinite(seconds) ? seconds : 0))
  const unit = (value: number, name: string) =>
    value.toLocaleString(locale, { style: 'unit', unit: name, unitDisplay: 'long' })
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const parts = [
    ...(hours > 0 ? [unit(hours, 'hour')] : []),
    ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
    ...(rest > 0 || whole === 0 ? [unit(rest, 'second')] : []),
  ]
  return parts.join(', ')
}
