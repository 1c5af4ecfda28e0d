import { describe, expect, it } from 'vitest'
import { parseTimings, parseWebVtt } from './webvtt'
import { WEBVTT_CASES } from './webvtt-cases'

describe('a WebVTT file is parsed as the standard says', () => {
  it.each(WEBVTT_CASES)('$name', ({ file, cues }) => {
    const parsed = parseWebVtt(file)?.cues.map(({ id, start, end, text }) => [id, start, end, text].join('|'))
    expect(parsed).toEqual(cues)
  })

  it('keeps the settings of a cue by name', () => {
    const { settings } = parseTimings('00:01.000 --> 00:02.000 align:start\tline:0,end region:fred') ?? {}
    expect([...(settings ?? [])]).toEqual([
      ['align', 'start'],
      ['line', '0,end'],
      ['region', 'fred'],
    ])
  })

  it('keeps style sheets and regions apart from the cues', () => {
    const file = parseWebVtt(
      'WEBVTT\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n00:00.000 --> 00:01.000\na',
    )
    expect(file?.styles).toEqual(['::cue { color: red }'])
    expect(file?.regions).toEqual(['id:fred'])
  })
})
