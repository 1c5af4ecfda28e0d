import { format } from 'numfmt'
import type { XmlElement } from '../../../ui/rich-text/xml-tree'
import { childOf } from '../../../ui/rich-text/xml-tree'
import { writeTagged } from './format-tags'

/** Formats that a workbook names by number alone. ECMA-376, part 1, section 18.8.30 (`numFmt`). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}
/** Dates of East Asian editions, whose order differs by edition. */
const EAST_ASIAN_DATES = /^(?:2[789]|3[016]|5[0-478])$/
const EAST_ASIAN_TIMES = /^(?:3[2-5]|5[56])$/
/** Days between the two beginnings of time that workbooks have, 1900 and 1904. */
const DAYS_TO_1904 = 1462

/** The order of day, month and year in a language, as a pattern: Excel writes format 14 as the system does. */
function datePattern(language: string): string {
  const letters: Readonly<Record<string, string>> = { day: 'd', month: 'm', year: 'yyyy' }
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC' })
    .formatToParts(0)
    .map(({ type, value }) => letters[type] ?? value.replaceAll(/[\p{L}\p{N}\u200e\u200f]/gu, ''))
    .join('')
}

/** Number formats of a workbook's cells. */
export interface NumberFormats {
  /** A number as Excel shows it in a cell of a style, counted from 0. */
  write(value: number, style: number): string
  /** A text in a cell of a style, which may add to it. */
  writeText(value: string, style: number): string
}

function patternsIn(styles: XmlElement, language: string): readonly string[] {
  const own = new Map(
    (childOf(styles, 'numfmts')?.children ?? []).map(({ attributes }) => [
      attributes.get('numfmtid'),
      attributes.get('formatcode'),
    ]),
  )
  return (childOf(styles, 'cellxfs')?.children ?? []).map(({ attributes }) => {
    const id = attributes.get('numfmtid') ?? '0'
    const date = datePattern(language)
    if (id === '14') return date
    if (id === '22') return `${date} h:mm`
    if (own.has(id)) return own.get(id) ?? 'General'
    if (EAST_ASIAN_DATES.test(id)) return date
    return EAST_ASIAN_TIMES.test(id) ? 'h:mm' : (BUILT_IN[Number(id)] ?? 'General')
  })
}

/** Reads the formats of cells from `styles.xml`; `language` decides what Excel leaves to the system. */
export function numberFormats(
  styles: XmlElement | undefined,
  from1904: boolean,
  language: string,
): NumberFormats {
  const patterns = styles ? patternsIn(styles, language) : []
  const options = { locale: language, dateSpanLarge: true, nbsp: false, throws: false, invalid: '' }
  const write = (value: number | string, style: number) => {
    const pattern = patterns[style] ?? 'General'
    return format(pattern, value, options).trim()
  }
  const isDate = patterns.map(pattern =>
    /[dmyhsge]/i.test(pattern.replaceAll(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|e[+-]|general/gi, '')),
  )
  const writeNumber = (value: number, style: number) =>
    writeTagged(patterns[style] ?? 'General', value, {
      isDate: isDate[style] === true,
      language,
      write: (pattern, number) => format(pattern, number, options),
    }).trim()
  return {
    write: (value, style) => writeNumber(from1904 && isDate[style] ? value + DAYS_TO_1904 : value, style),
    writeText: (value, style) => (patterns[style]?.includes('@') ? write(value, style) : value),
  }
}
