import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text'
import { decodeBytes, guessEncoding } from './guess-encoding'

/** Bytes of a text in an encoding of one byte for each character. */
function encode(text: string, encoding: string): Uint8Array<ArrayBuffer> {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  const table = new Map(bytes.map(byte => [decodeBytes(Uint8Array.of(byte), encoding), byte]))
  return Uint8Array.from(text, character => table.get(character) ?? 0x3f)
}

const RUSSIAN = 'Книга записей города Одессы за 1906 год. Все права защищены.\n'
const UKRAINIAN = 'Книга міста Києва за 1906 рік, її написав міський голова.\n'
const GERMAN = 'Die Brücke über den Fluß wurde 1906 geöffnet.\nSchöne Grüße aus Köln, Übersicht S. 5.\n'
const CZECH = 'Příliš žluťoučký kůň úpěl ďábelské ódy. Kniha města Plzně z roku 1906.\n'.repeat(4)

describe('a text that states no encoding', () => {
  it.each([
    ['Russian of Windows', RUSSIAN, 'windows-1251'],
    ['little Russian', 'Книга записей маяка за 1906 год. Лампа горит слабо.', 'windows-1251'],
    ['Russian of Unix', RUSSIAN, 'koi8-r'],
    ['Russian of DOS', RUSSIAN, 'ibm866'],
    ['Russian of a standard', RUSSIAN, 'iso-8859-5'],
    ['Ukrainian of Windows', UKRAINIAN, 'windows-1251'],
    ['Ukrainian of Unix', UKRAINIAN, 'koi8-u'],
    ['Czech of Windows', CZECH, 'windows-1250'],
    ['Czech of a standard', CZECH, 'iso-8859-2'],
    ['German of Windows', GERMAN, 'windows-1252'],
    ['German of DOS', GERMAN, 'ibm850'],
    ['German of a Mac', GERMAN, 'macintosh'],
    ['Greek', 'Το βιβλίο της πόλης των Αθηνών, γραμμένο το 1906.\n', 'iso-8859-7'],
    ['Hebrew', 'ספר הרשומות של העיר חיפה משנת 1906, נכתב בידי ראש העיר.\n', 'windows-1255'],
    ['Turkish', 'İstanbul şehrinin kayıt defteri, belediye başkanı tarafından yazıldı.\n', 'windows-1254'],
  ])('is read: %s', async (_, text, encoding) => {
    const bytes = encode(text, encoding)
    expect((await decodeText(bytes))?.text).toBe(text)
  })

  it.each([
    'Größe: 5 m',
    'Jörg Müller; Köln',
    'Été',
    'Où est la bibliothèque nationale ?',
    'Año 1906',
    'España y América',
    'Fundação da cidade',
    'København, Ærø, Åbo',
    'Hyvää päivää',
    'Mitä kuuluu',
    'Città di Torino',
    'België één',
    'Þjóðminjasafn Íslands',
    'Col·lecció',
    '§ 5: 20 °C ± 2 µm, © 1906 «né» ½',
  ])('is read however short: %s', async text => {
    expect((await decodeText(encode(text, 'windows-1252')))?.text).toBe(text)
  })

  it('is read in Japanese of older mail, and in UTF-16 without a mark', async () => {
    const mail = new TextEncoder().encode('Harbour: \x1b$B9A\x1b(B\n')
    expect(await decodeText(mail)).toEqual({ text: 'Harbour: 港\n', encoding: 'iso-2022-jp' })
    const text = '港の記録。一九零六年、灯台の灯が消えた。\n'
    const units = Uint16Array.from(text, character => character.charCodeAt(0))
    const little = new Uint8Array(units.buffer)
    const big = little.map((_, at) => little[at % 2 === 0 ? at + 1 : at - 1] ?? 0)
    expect(await decodeText(little)).toEqual({ text, encoding: 'utf-16le' })
    expect(await decodeText(big)).toEqual({ text, encoding: 'utf-16be' })
  })

  describe.each(['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5'])('in Russian as %s is read', encoding => {
    it.each([
      'Книга записей города Одессы',
      'Опись дел архива города',
      'КАТАЛОГ БИБЛИОТЕКИ УНИВЕРСИТЕТА',
      'Письмо от брата, 5 мая 1906 г.',
      'Протокол заседания совета',
      'ЖУРНАЛ СУДОВОЙ',
      'Рукописи и старопечатные книги',
      'Метрическая книга церкви',
      'Большой зал: вход свободный',
      'МОСКВА, 1906. Типография Сытина',
    ])('%s', text => {
      const bytes = encode(text, encoding)
      expect(decodeBytes(bytes, guessEncoding(bytes))).toBe(text)
    })
  })

  it.each([
    ['Опис фонду архіву', 'koi8-u'],
    ['ОПИС ФОНДУ АРХІВУ', 'windows-1251'],
    ['Ιστορία του λιμανιού', 'windows-1253'],
    ['ΚΑΤΑΛΟΓΟΣ ΒΙΒΛΙΟΘΗΚΗΣ', 'iso-8859-7'],
    ['מכתבים ויומנים', 'windows-1255'],
    ['“Quoted” – and more’s the pity… “again”', 'windows-1252'],
  ])('is read in letters of other scripts, and in signs of Windows: %s', (text, encoding) => {
    const bytes = encode(text, encoding)
    expect(decodeBytes(bytes, guessEncoding(bytes))).toBe(text)
  })

  it.each([
    ['港の記録', 'shift_jis', '8d6082cc8b4c985e'],
    ['東京駅', 'shift_jis', '938c8b9e8977'],
    ['カタログ', 'shift_jis', '834a835e838d834f'],
    ['港の記録', 'euc-jp', 'b9c1a4ceb5adcfbf'],
    ['カタログ', 'euc-jp', 'a5aba5bfa5eda5b0'],
    ['圖書館目錄', 'big5', 'b9cfaed1c05da5d8bffd'],
    ['燈塔日記', 'big5', 'bf4fb6f0a4e9b04f'],
  ])('is read as a title of two bytes for each character: %s as %s', (text, encoding, hex) => {
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
    expect(guessEncoding(bytes)).toBe(encoding)
    expect(decodeBytes(bytes, encoding)).toBe(text)
  })

  it.each([
    ['Chinese', 'cdbccae9b9ddc4bfc2bc'],
    ['Japanese without kana', 'c5ecb5feb1d8'],
    ['Korean', 'b5eeb4ebc0c720b1e2b7cf'],
    ['Chinese before a letter', 'cdbccae9b9dd41'],
  ])(
    'is accents, not letters or frames of another script, where a few characters tell nothing: %s',
    (_, hex) => {
      const bytes = Uint8Array.from(hex.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
      expect(guessEncoding(bytes)).toBe('windows-1252')
    },
  )

  it('is guessed without throwing whatever its bytes are', () => {
    for (let seed = 1; seed < 40; seed++) {
      const noise = Uint8Array.from({ length: seed * 5 }, (_, at) => (at * at * seed * 7919) % 256)
      expect(decodeBytes(noise, guessEncoding(noise)).length).toBeGreaterThan(0)
    }
  })
})
