import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findElement, parseXmlTree } from '../../../ui/rich-text/xml-tree'
import { numberFormats } from './number-formats'
import { byPlaces, numeralsOf } from './numerals'

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

function write(pattern: string, value: number, language = 'en'): string {
  const xml = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${escaped(pattern)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`
  return numberFormats(findElement(parseXmlTree(xml), 'stylesheet'), false, language).write(value, 0)
}

/** 15 March 2023, at half past six in the evening. */
const DAY = 45_000.770833333

describe('number formats', () => {
  it.each([
    ['[$€-407] #,##0.00', 1234.5, '€ 1.234,50'],
    ['#,##0.00 [$€-40C]', 1234.5, '1\u202f234,50 €'],
    ['[$-409]d-mmm-yy;@', DAY, '15-Mar-23'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 1234, '1,234'],
    ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 0, '-'],
    ['yyyy"年"m"月"d"日"', DAY, '2023年3月15日'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', DAY, '二〇二三年三月十五日'],
    ['[DBNum1][$-804]General', 1234, '一千二百三十四'],
    ['[DBNum1][$-804]General', 15, '一十五'],
    ['[DBNum1][$-804]General', 10_005, '一万〇五'],
    ['[DBNum1][$-804]0', 1234, '一二三四'],
    ['[DBNum2][$-804]General', 1234, '壹仟贰佰叁拾肆'],
    ['[DBNum1][$-411]General', 1234.5, '千二百三十四.五'],
    ['[DBNum3][$-411]0', 123, '１２３'],
    ['[$-411]ggge"年"m"月"d"日"', DAY, '令和5年3月15日'],
    ['[$-ja-JP-x-gannen,80]ggge"年"m"月"d"日";@', DAY, '令和5年3月15日'],
    ['[$-411]ge.m.d', DAY, 'R5.3.15'],
    ['[$-411]gge.mm.dd', 32_516, '平1.01.08'],
    ['[$-404]e"年"m"月"d"日"', DAY, '112年3月15日'],
    ['[$-804]上午/下午h"时"mm"分"', DAY, '下午6时30分'],
    ['[$-2000401]0', 123, '١٢٣'],
    ['[$-,200]#,##0', 1234, '١,٢٣٤'],
    ['[$-th-TH,D00]0', 123, '๑๒๓'],
    ['[$-D07041E]d mmmm yyyy', DAY, '๑๕ มีนาคม ๒๕๖๖'],
    ['[$-FC19]d mmmm yyyy', DAY, '15 марта 2023'],
    ['"Folge "0', 3, 'Folge 3'],
    ['0.00E+00', 12_345, '1.23E+04'],
    ['[Red]0.0%', 0.1223, '12.2%'],
  ])('writes %s of %d as Excel does', (pattern, value, words) => {
    expect(write(pattern, value).replaceAll('\u00a0', '\u202f')).toBe(words)
  })

  it('counts eras without a tag where the reader is Japanese', () => {
    expect(write('ggge"年"', DAY, 'ja')).toBe('令和5年')
  })

  it('writes every whole number by its places so that it can be read back', () => {
    const digits = '〇一二三四五六七八九'
    const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
    const read = (text: string) => {
      let [total, part, digit] = [0, 0, 0]
      for (const letter of text) {
        const myriad = { 万: 1e4, 亿: 1e8 }[letter]
        if (myriad) {
          total += (part + digit) * myriad
          part = 0
          digit = 0
        } else if (units[letter]) {
          part += digit * (units[letter] ?? 1)
          digit = 0
        } else digit = digits.indexOf(letter)
      }
      return total + part + digit
    }
    const numerals = numeralsOf(1, 'zh-CN')
    if (!numerals) throw new Error('no numerals')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), value => {
        expect(read(byPlaces(String(value), numerals))).toBe(value)
      }),
    )
  })
})
