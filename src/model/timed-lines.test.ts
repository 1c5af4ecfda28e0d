import { describe, expect, it } from 'vitest'
import { lastLineAt, linesAt, parseTimedLines } from './timed-lines'

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
    expect(parseTimedLines(text)).toEqual([
      { start: 1, end: 3.5, text: 'Ida Vale: Good evening.' },
      { start: 4, end: 6, text: 'Two\nrows & more' },
    ])
  })

  it('are read as SubRip, whatever ends its rows, and put in order', () => {
    const text =
      '2\r\n00:00:05,5 --> 00:00:06,000\r\nb\r\n\r\n1\r\n01:00:00,000 --> 01:00:01,250\r\n{\\an8}a\r\n'
    expect(parseTimedLines(text)).toEqual([
      { start: 5.5, end: 6, text: 'b' },
      { start: 3600, end: 3601.25, text: 'a' },
    ])
  })

  it('lose all markup and keep what only looks like it', () => {
    const text = `WEBVTT

00:01.000 --> 00:02.000
<img src=x onerror="alert(1)"><script>alert(1)</script><00:00:01.500>if a < b`
    expect(parseTimedLines(text)[0]?.text).toBe('alert(1)if a < b')
  })

  it('are nothing in a page of HTML, in lines that end before they begin, and in noise', () => {
    expect(parseTimedLines('<!doctype html><title>Sign in</title>')).toEqual([])
    expect(parseTimedLines('00:05.000 --> 00:01.000\nback')).toEqual([])
    expect(parseTimedLines('\u0000'.repeat(5000))).toEqual([])
  })

  it('are bounded, and read in time however they are made', () => {
    const hostile = `WEBVTT\n\n${'00:01.000 --> 00:02.000\n<<<<<<<<\n\n'.repeat(60_000)}`
    expect(parseTimedLines(hostile)).toHaveLength(50_000)
    expect(parseTimedLines(`WEBVTT\n\n00:01.000 --> 00:02.000\n${'<'.repeat(300_000)}`)).toHaveLength(1)
  })
})

describe('what is said at a second', () => {
  const lines = [
    { start: 1, end: 3, text: 'a' },
    { start: 2, end: 4, text: 'b' },
    { start: 6, text: 'c' },
    { start: 8, end: 9, text: 'd' },
  ]
  it.each([
    [0.5, '', -1],
    [2.5, 'ab', 1],
    [3, 'b', 1],
    [5, '', 1],
    [7.9, 'c', 2],
    [8, 'd', 3],
    [20, '', 3],
  ])('%d: “%s”', (second, said, last) => {
    expect(
      linesAt(lines, second)
        .map(line => line.text)
        .join(''),
    ).toBe(said)
    expect(lastLineAt(lines, second)).toBe(last)
  })
})
