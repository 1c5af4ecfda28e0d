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
