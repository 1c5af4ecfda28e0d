import { describe, expect, it } from 'vitest'
import { parseCaptions } from './parse-captions'

describe('cues of SubRip', () => {
  it.each([
    ['blanks in them', '00 : 00 : 01 , 000 --> 00 : 00 : 02 , 000'],
    ['semicolons', '00:00:01;000 --> 00:00:02;000'],
    ['hyphens that do not break', '00:00:01,000 ‑‑> 00:00:02,000'],
    ['an arrow of one sign', '00:00:01,000 → 00:00:02,000'],
    ['a beginning before the film', '-00:00:01,000 --> 00:00:02,000', 0],
  ])('are apart from the next where times have %s', (_, timings, start = 1) => {
    expect(
      parseCaptions(
        `1\n00:00:00,000 --> 00:00:00,500\na\n\n2\n${timings}\nb\n\n3\n00:00:03,000 --> 00:00:04,000\nc`,
      ),
    ).toEqual([
      { start: 0, end: 0.5, text: 'a' },
      { start, end: 2, text: 'b' },
      { start: 3, end: 4, text: 'c' },
    ])
  })
})
