/** Says a length in the units of a reader: millimetres, centimetres or metres. */
export function lengthWords(millimetres: number, language: string, digits = 1): string {
  const [value, unit] =
    millimetres < 10
      ? [millimetres, 'millimeter']
      : millimetres < 2000
        ? [millimetres / 10, 'centimeter']
        : [millimetres / 1000, 'meter']
  return new Intl.NumberFormat(language || 'en', {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(value)
}
