// Parsing cases written after the WebVTT standard's parser, section 6; the subjects are those of the Web Platform Tests
// (webvtt/parsing/file-parsing). `\n` in a file stands for a row end.

/** A file and the cues that it has: identifier, start, end and text, joined by `|`. */
export interface WebVttCase {
  readonly name: string
  readonly file: string
  /** `undefined` for a file without the signature. */
  readonly cues: readonly string[] | undefined
}

const one = ['|0|1|text']
const cue = '00:00.000 --> 00:01.000\ntext'
const withTimings = (name: string, row: string, cues: readonly string[] = []): WebVttCase => ({
  name,
  file: `WEBVTT\n\n${row}\ntext\n\n00:05.000 --> 00:06.000\nlast`,
  cues: [...cues, '|5|6|last'],
})

/** Signature and header. */
const SIGNATURES: readonly WebVttCase[] = [
  { name: 'signature-no-newline', file: 'WEBVTT', cues: [] },
  { name: 'signature-bom', file: `\ufeffWEBVTT\n\n${cue}`, cues: one },
  { name: 'signature-two-boms', file: `\ufeff\ufeffWEBVTT\n\n${cue}`, cues: undefined },
  { name: 'signature-space', file: `WEBVTT captions\n\n${cue}`, cues: one },
  { name: 'signature-tab', file: `WEBVTT\tcaptions\n\n${cue}`, cues: one },
  { name: 'signature-invalid', file: `WEBVTTcaptions\n\n${cue}`, cues: undefined },
  { name: 'signature-lower-case', file: `webvtt\n\n${cue}`, cues: undefined },
  { name: 'signature-space-before', file: ` WEBVTT\n\n${cue}`, cues: undefined },
  { name: 'signature-newline-before', file: `\nWEBVTT\n\n${cue}`, cues: undefined },
  { name: 'signature-websrt', file: `WEBSRT\n\n${cue}`, cues: undefined },
  { name: 'signature-null', file: `WEBVTT\0\n\n${cue}`, cues: undefined },
  { name: 'empty', file: '', cues: undefined },
  { name: 'header-garbage', file: `WEBVTT\nNone: of this\nis: a cue\n\n${cue}`, cues: one },
  { name: 'header-timings', file: `WEBVTT\n${cue}`, cues: one },
  { name: 'header-space', file: `WEBVTT \n \n${cue}`, cues: one },
  { name: 'header-timings-later', file: `WEBVTT\nKind: captions\n${cue}`, cues: one },
  { name: 'header-region', file: `WEBVTT\nRegion: id=a\n\n${cue}`, cues: one },
]

/** Row ends and NUL. */
const ROWS: readonly WebVttCase[] = [
  { name: 'newlines-cr', file: `WEBVTT\n\n${cue}`.replaceAll('\n', '\r'), cues: one },
  { name: 'newlines-crlf', file: `WEBVTT\n\n${cue}`.replaceAll('\n', '\r\n'), cues: one },
  { name: 'newlines-mixed', file: 'WEBVTT\r\r\n\n00:00.000 --> 00:01.000\r\ntext\r', cues: one },
  { name: 'newlines-many', file: `WEBVTT\n\n\n\n\n${cue}\n\n\n\n`, cues: one },
  {
    name: 'nulls',
    file: 'WEBVTT\n\n\0id\n00:00.000 --> 00:01.000\nte\0xt',
    cues: ['\ufffdid|0|1|te\ufffdxt'],
  },
  {
    name: 'other-row-ends',
    file: 'WEBVTT\n\n00:00.000 --> 00:01.000\na\u2028b\u000bc',
    cues: ['|0|1|a\u2028b\u000bc'],
  },
  {
    name: 'space-is-no-empty-row',
    file: 'WEBVTT\n\n00:00.000 --> 00:01.000\na\n \nb',
    cues: ['|0|1|a\n \nb'],
  },
  { name: 'file-ends-in-timings', file: 'WEBVTT\n\n00:00.000 --> 00:01.000', cues: ['|0|1|'] },
]

/** Identifiers, comments, styles, regions and what stands between cues. */
const BLOCKS: readonly WebVttCase[] = [
  { name: 'id', file: `WEBVTT\n\nan id\n${cue}`, cues: ['an id|0|1|text'] },
  { name: 'id-with-arrow', file: `WEBVTT\n\n--> id\n${cue}`, cues: one },
  { name: 'id-then-empty-row', file: `WEBVTT\n\nan id\n\n${cue}`, cues: one },
  { name: 'two-ids', file: `WEBVTT\n\none\ntwo\n${cue}`, cues: one },
  { name: 'id-is-signature', file: `WEBVTT\n\nWEBVTT\n${cue}`, cues: ['WEBVTT|0|1|text'] },
  { name: 'comment', file: `WEBVTT\n\nNOTE one\ntwo\n\n${cue}`, cues: one },
  { name: 'comment-in-cue', file: `WEBVTT\n\n${cue}\nNOTE one`, cues: ['|0|1|text\nNOTE one'] },
  { name: 'note-as-id', file: `WEBVTT\n\nNOTE\n${cue}`, cues: ['NOTE|0|1|text'] },
  { name: 'style', file: `WEBVTT\n\nSTYLE\n::cue { color: red }\n\n${cue}`, cues: one },
  {
    name: 'style-after-cue',
    file: `WEBVTT\n\n${cue}\n\nSTYLE\n::cue {}\n\n00:02.000 --> 00:03.000\nb`,
    cues: [...one, '|2|3|b'],
  },
  { name: 'style-as-id', file: `WEBVTT\n\nSTYLE\n${cue}`, cues: ['STYLE|0|1|text'] },
  { name: 'style-with-arrow', file: `WEBVTT\n\nSTYLE\n::cue {}\n${cue}`, cues: one },
  { name: 'region', file: `WEBVTT\n\nREGION\nid:fred\nwidth:40%\n\n${cue}`, cues: one },
  { name: 'region-with-spaces', file: `WEBVTT\n\nREGION \t\nid:fred\n\n${cue}`, cues: one },
  {
    name: 'cues-no-separation',
    file: `WEBVTT\n\n${cue}\n00:01.000 --> 00:02.000\nb`,
    cues: [...one, '|1|2|b'],
  },
  {
    name: 'cues-no-separation-with-ids',
    file: `WEBVTT\n\n1\n${cue}\n2\n00:01.000 --> 00:02.000\nb`,
    cues: ['1|0|1|text\n2', '|1|2|b'],
  },
  { name: 'arrow-in-text', file: `WEBVTT\n\n${cue}\nfoo-->bar\nmore`, cues: one },
  { name: 'arrow-only', file: `WEBVTT\n\n-->\n\n${cue}`, cues: one },
  { name: 'text-before-cue', file: `WEBVTT\n\nstray words\nin two rows\n\n${cue}`, cues: one },
]

/** Timings and settings. */
const TIMINGS: readonly WebVttCase[] = [
  withTimings('timings-hours', '00:00:01.000 --> 00:00:02.000', ['|1|2|text']),
  withTimings('timings-long-hours', '100:00:00.000 --> 100:00:01.500', ['|360000|360001.5|text']),
  withTimings('timings-one-digit-hour', '0:00:01.000 --> 0:00:02.000', ['|1|2|text']),
  withTimings('timings-mixed', '00:01.000 --> 00:00:02.000', ['|1|2|text']),
  withTimings('timings-no-space', '00:01.000-->00:02.000', ['|1|2|text']),
  withTimings('timings-tabs', '\t00:01.000\t-->\t00:02.000\t', ['|1|2|text']),
  withTimings('timings-minute-59', '59:59.999 --> 01:00:00.000', ['|3599.999|3600|text']),
  withTimings('timings-60-minutes', '00:60:00.000 --> 01:00:00.001'),
  withTimings('timings-60-seconds', '00:60.000 --> 01:01.000'),
  withTimings('timings-60-end', '00:01.000 --> 00:60.000'),
  withTimings('timings-short-fraction', '00:01.00 --> 00:02.000'),
  withTimings('timings-long-fraction', '00:01.0000 --> 00:02.000'),
  withTimings('timings-no-fraction', '00:01 --> 00:02'),
  withTimings('timings-short-seconds', '00:1.000 --> 00:02.000'),
  withTimings('timings-short-minutes', '0:01.000 --> 00:02.000'),
  withTimings('timings-long-seconds', '00:001.000 --> 00:02.000'),
  withTimings('timings-negative', '-00:01.000 --> 00:02.000'),
  withTimings('timings-garbage-before', 'x00:01.000 --> 00:02.000'),
  withTimings('timings-garbage-between', '00:01.000 x --> 00:02.000'),
  withTimings('timings-garbage-arrow', '00:01.000 -> 00:02.000'),
  withTimings('timings-long-arrow', '00:01.000 ---> 00:02.000'),
  withTimings('timings-missing-end', '00:01.000 -->'),
  withTimings('timings-no-colon', '0001.000 --> 00:02.000'),
  withTimings('timings-four-parts', '00:00:00:01.000 --> 00:02.000'),
  withTimings('timings-fullwidth-digits', '００:01.000 --> 00:02.000'),
  withTimings('timings-garbage-after', '00:01.000 --> 00:02.000x', ['|1|2|text']),
  withTimings('timings-end-before-start', '00:02.000 --> 00:01.000', ['|2|1|text']),
  withTimings(
    'settings',
    '00:01.000 --> 00:02.000 align:start line:0 size:50% position:10%,line-left vertical:rl',
    ['|1|2|text'],
  ),
  withTimings('settings-garbage', '00:01.000 --> 00:02.000 align: :start foo size:x%', ['|1|2|text']),
]

/** All cases. */
export const WEBVTT_CASES: readonly WebVttCase[] = [...SIGNATURES, ...ROWS, ...BLOCKS, ...TIMINGS]
