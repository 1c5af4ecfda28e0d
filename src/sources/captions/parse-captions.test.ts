import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCaptions } from './parse-captions'

const texts = (file: string) => parseCaptions(file).map(({ text }) => text)
const vtt = (...cues: readonly string[]) =>
  `WEBVTT\n\n${cues.map((cue, at) => `00:0${at}.000 --> 00:0${at + 1}.000\n${cue}`).join('\n\n')}`

describe('captions', () => {
  it('are read as WebVTT, with settings, identifiers, notes and styles passed over', () => {
    const text = `WEBVTT - talk

STYLE
::cue { color: red }

NOTE 00:01 is not a line

intro
00:01.000 --> 00:03.500 align:start position:0%
<v.loud Ida Vale>Good <i>evening</i>.

00:00:04,000 --> 00:00:06,000
Two
rows &amp; more`
    expect(parseCaptions(text)).toEqual([
      { start: 1, end: 3.5, text: 'Ida Vale: Good evening.' },
      { start: 4, end: 6, text: 'Two\nrows & more' },
    ])
  })

  it('are read as SubRip, whatever ends its rows, and put in order', () => {
    const text =
      '2\r\n00:00:05,5 --> 00:00:06,000\r\nb\r\n\r\n1\r\n01:00:00,000 --> 01:00:01,250\r\n{\\an8}a\r\n'
    expect(parseCaptions(text)).toEqual([
      { start: 5.5, end: 6, text: 'b' },
      { start: 3600, end: 3601.25, text: 'a' },
    ])
  })

  it('lose all markup and keep what only looks like it', () => {
    const text = `WEBVTT

00:01.000 --> 00:02.000
<img src=x onerror="alert(1)"><script>alert(1)</script><00:00:01.500>if a < b`
    expect(parseCaptions(text)[0]?.text).toBe('alert(1)if a < b')
  })

  it('are nothing in a page of HTML, in lines that end before they begin, and in noise', () => {
    expect(parseCaptions('<!doctype html><title>Sign in</title>')).toEqual([])
    expect(parseCaptions('00:05.000 --> 00:01.000\nback')).toEqual([])
    expect(parseCaptions('\u0000'.repeat(5000))).toEqual([])
  })

  it('are bounded, and read in time however they are made', () => {
    const hostile = `WEBVTT\n\n${'00:01.000 --> 00:02.000\n<<<<<<<<\n\n'.repeat(60_000)}`
    expect(parseCaptions(hostile)).toHaveLength(50_000)
    expect(parseCaptions(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(300_000)}`)).toHaveLength(1)
  })
})

describe('captions as they are found', () => {
  it('have characters where the file has references', () => {
    expect(
      texts(
        vtt(
          'The pilot&#39;s boat, the mate&#x2019;s coat',
          'caf&eacute; &ndash; closed',
          'Fish &amp; chips &lt;here&gt;',
          'AT&T &madeup; &amp;lt;',
        ),
      ),
    ).toEqual([
      "The pilot's boat, the mate’s coat",
      'café – closed',
      'Fish & chips <here>',
      'AT&T &madeup; &lt;',
    ])
  })

  it('have two rows where the file has a <br>', () => {
    expect(texts(vtt('one<br>two', 'a<br />b<BR/>c'))).toEqual(['one\ntwo', 'a\nb\nc'])
  })

  it('keep the marks of direction in a line of Hebrew', () => {
    expect(texts(vtt('&lrm;ABC &rlm;שלום&lrm;!'))).toEqual(['\u200eABC \u200fשלום\u200e!'])
  })

  it('stand alone where no empty row is between them, without the number of the next', () => {
    const file =
      'WEBVTT\n\n1\n00:00.000 --> 00:02.000\nFirst\n2\n00:02.000 --> 00:04.000\nSecond\n3\n00:04.000 --> 00:06.000\nThird'
    expect(texts(file)).toEqual(['First', 'Second', 'Third'])
    expect(texts(file.replace('WEBVTT\n\n', '').replaceAll('.000', ',000'))).toEqual([
      'First',
      'Second',
      'Third',
    ])
  })

  it('keep a number that is said', () => {
    expect(texts(vtt('1\n2', '3'))).toEqual(['1\n2', '3'])
    expect(texts('1\n00:00:00,000 --> 00:00:02,000\n1984')).toEqual(['1984'])
  })

  it('are whole where an empty row stands inside a SubRip cue', () => {
    const file =
      '1\n00:00:00,000 --> 00:00:02,000\nFirst line\n\nand its other half\n\n2\n00:00:02,000 --> 00:00:04,000\nSecond'
    expect(texts(file)).toEqual(['First line\nand its other half', 'Second'])
    expect(texts(file.replaceAll('\n', '\r'))).toEqual(['First line\nand its other half', 'Second'])
  })

  it('are read where commas stand for points, hours have one digit and fractions are short', () => {
    const file = 'WEBVTT\n\n0:00:01,5 --> 0:00:02,25\na\n\n00:03 --> 00:04\nb'
    expect(parseCaptions(file)).toEqual([
      { start: 1.5, end: 2.25, text: 'a' },
      { start: 3, end: 4, text: 'b' },
    ])
  })

  it('are whole where dashes of a word processor stand in the arrow of SubRip', () => {
    const file =
      '1\n00:00:01,000 –> 00:00:02,000\na\n\n2\n00:00:03,000 —> 00:00:04,000\nb\n\n3\n00:00:05,000 --> 00:00:06,000\nc'
    expect(texts(file)).toEqual(['a', 'b', 'c'])
  })

  it('lose the tags in braces that SubRip has, and keep other braces', () => {
    expect(texts('00:01 --> 00:02\n{b}Loud{/b} and {y}')).toEqual(['Loud and {y}'])
  })

  it('are read as SubStation Alpha, by the columns that the file names', () => {
    const file = `[Script Info]
Title: Talk

[V4+ Styles]
Format: Name, Fontname
Style: Default,Arial

[Events]
Format: Layer, Start, End, Style, Text
Comment: 0,0:00:00.00,0:00:09.00,Default,not said
Dialogue: 0,0:00:03.00,0:00:04.00,Default,{\\i1}Later{\\i0}, with a comma\\Nand a row
Dialogue: 0,0:00:01.00,0:00:02.50,Default,First
Dialogue: 0,0:00:01.00,0:00:02.50,Sign,{\\p1}m 0 0 l 100 0{\\p0}`
    const lines = [
      { start: 1, end: 2.5, text: 'First' },
      { start: 3, end: 4, text: 'Later, with a comma\nand a row' },
    ]
    expect(parseCaptions(file)).toEqual(lines)
    expect(parseCaptions(file.replaceAll('\n', '\r\n'))).toEqual(lines)
  })

  it('are read as SubRip where the signature is missing or wrong', () => {
    for (const start of ['', 'WEBVTTx\n\n', 'webvtt\n\n', '\ufeff\ufeffWEBVTT\n\n', '\n\nWEBVTT\n\n'])
      expect(texts(`${start}00:01.000 --> 00:02.000\nwords\n\nNOTE not said`)).toEqual(['words'])
  })

  it('lose the type and colour that SubRip has from others, and keep its rows', () => {
    expect(
      texts('1\n00:00:01,000 --> 00:00:02,000 X1:100 X2:200\n<font color="#fff"><b>a</b></font>\\Nb{\\i1}'),
    ).toEqual(['a\nb'])
  })

  it('say nothing of regions, settings, styles and comments', () => {
    const file =
      'WEBVTT\nKind: captions\n\nREGION\nid:r\n\nSTYLE\n::cue{}\n\nNOTE hm\n\n00:01.000 --> 00:02.000 region:r line:0 vertical:rl\n<c.yellow>words</c>'
    expect(texts(file)).toEqual(['words'])
  })

  it('are read as SubViewer', () => {
    expect(parseCaptions('0:00:01.000,0:00:03.500\nwords[br]more\n\n0:00:04.000,0:00:05.000\nb')).toEqual([
      { start: 1, end: 3.5, text: 'words\nmore' },
      { start: 4, end: 5, text: 'b' },
    ])
  })

  it('never throw and never have a line without words', () => {
    const part = fc.constantFrom(
      'WEBVTT',
      '\n',
      '\r',
      '00:01.000',
      ' --> ',
      '00:02,5',
      '<',
      '>',
      '&',
      '&#39;',
      '[00:01]',
      '<tt>',
      '<p begin="1s">',
      '</p>',
      'a',
      '1',
      '{\\',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), parts => {
        for (const { text, start, end } of parseCaptions(parts.join(''))) {
          expect(text.trim()).not.toBe('')
          expect(end ?? Infinity).toBeGreaterThan(start)
        }
      }),
    )
  })
})

describe('song texts in LRC', () => {
  it('last until the next line; a stamp without words ends one', () => {
    expect(parseCaptions('[ar:Pellow]\n[00:01.50]One\n[00:03.00]\n[00:04.00][00:08.00]Refrain')).toEqual([
      { start: 1.5, end: 3, text: 'One' },
      { start: 4, end: 8, text: 'Refrain' },
      { start: 8, text: 'Refrain' },
    ])
  })

  it('may have hours', () => {
    expect(parseCaptions('[01:00:01.50]One\n[01:00:03.00]Two')).toEqual([
      { start: 3601.5, end: 3603, text: 'One' },
      { start: 3603, text: 'Two' },
    ])
    expect(parseCaptions('[00:02:50]Two')).toEqual([{ start: 2.5, text: 'Two' }])
  })

  it('follow the offset and lose the stamps of words', () => {
    expect(parseCaptions('[offset:+500]\n[00:01.00]<00:01.00>One <00:01.50>two')).toEqual([
      { start: 0.5, text: 'One two' },
    ])
  })
})

describe('TTML', () => {
  const tt = (body: string, attributes = '') =>
    `<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ${attributes}><head><metadata><ttm:title>No words</ttm:title></metadata></head><body>${body}</body></tt>`

  it('has rows, references and spans', () => {
    const file = tt(
      '<div><p begin="00:00:01.000" end="00:00:02.500">One <span tts:color="red">fish</span><br/>two &amp; three\n   four</p></div>',
    )
    expect(parseCaptions(file)).toEqual([{ start: 1, end: 2.5, text: 'One fish\ntwo & three four' }])
  })

  it('counts times from the parent, in any metric', () => {
    const file = tt(
      '<div begin="10s"><p begin="500ms" dur="2s">a</p><p begin="25f" end="50f">b</p><p begin="90000t" end="180000t">c</p><p begin="00:00:05:10" end="00:00:06:00">d</p></div>',
      'ttp:frameRate="25" ttp:tickRate="90000"',
    )
    expect(parseCaptions(file)).toEqual([
      { start: 10.5, end: 12.5, text: 'a' },
      { start: 11, end: 12, text: 'b' },
      { start: 11, end: 12, text: 'c' },
      { start: 15.4, end: 16, text: 'd' },
    ])
  })

  it('has times with a comma, without a digit, without hours, or without a metric', () => {
    for (const [begin, end] of [
      ['00:00:01,5', '00:00:02,0'],
      ['0:00:01.5', '0:00:02'],
      ['00:01.5', '0:02'],
      ['1.5', '2'],
    ])
      expect(parseCaptions(tt(`<div><p begin="${begin}" end="${end}">a</p></div>`))).toEqual([
        { start: 1.5, end: 2, text: 'a' },
      ])
  })

  it('has the words of character data', () => {
    expect(parseCaptions(tt('<p begin="1s" end="2s">a <![CDATA[< b & c]]></p>'))[0]?.text).toBe('a < b & c')
  })

  it('counts from the one before in a sequence', () => {
    expect(parseCaptions(tt('<div timeContainer="seq"><p dur="2s">a</p><p dur="3s">b</p></div>'))).toEqual([
      { start: 0, end: 2, text: 'a' },
      { start: 2, end: 5, text: 'b' },
    ])
  })

  it('has a line for each span with times of its own, under any prefix', () => {
    const file =
      '<tt:tt xmlns:tt="http://www.w3.org/ns/ttml"><tt:body><tt:div><tt:p><tt:span begin="1s" end="2s">a</tt:span><tt:span begin="2s" end="3s">b</tt:span></tt:p></tt:div></tt:body></tt:tt>'
    expect(parseCaptions(file)).toEqual([
      { start: 1, end: 2, text: 'a' },
      { start: 2, end: 3, text: 'b' },
    ])
  })
})
