// Sound and moving pictures by ffmpeg, which only whoever makes these samples anew needs to have. Voices are
// synthesized (flite), so every word is the project's own.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Encoded without dates and version numbers, so that one ffmpeg makes the same bytes on every run. */
const EXACT = [
  '-map_metadata',
  '-1',
  '-fflags',
  '+bitexact',
  '-flags:v',
  '+bitexact',
  '-flags:a',
  '+bitexact',
]
const RATE = 22_050

/** Runs a task in a folder of its own, which is gone afterwards. */
export async function inFolder(task) {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'))
  try {
    return await task(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs ffmpeg in a folder on input arguments and returns the bytes of the file it writes. */
export function encode(folder, input, output, name) {
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-threads', '1', ...input, ...EXACT, ...output, name], {
    cwd: folder,
  })
  return readFileSync(join(folder, name))
}

/** One sentence as 16-bit samples at `RATE`, one channel. */
function spoken(folder, text, voice) {
  writeFileSync(join(folder, 'words.txt'), text)
  return encode(
    folder,
    ['-f', 'lavfi', '-i', `flite=textfile=words.txt:voice=${voice}`],
    ['-ar', String(RATE), '-ac', '1', '-f', 's16le'],
    'words.raw',
  )
}

const silence = seconds => Buffer.alloc(Math.round(seconds * RATE) * 2)
const secondsOf = samples => samples.length / 2 / RATE

/**
 * Speaks sentences one after the other. Returns the samples, and when each sentence begins and ends in
 * seconds; `lead` seconds of silence come before, `pause` after each.
 */
export function speak(folder, sentences, { voice, lead = 0.6, pause = 0.5 }) {
  const parts = [silence(lead)]
  let at = lead
  const times = sentences.map(sentence => {
    const words = spoken(folder, sentence, voice)
    const start = at
    at += secondsOf(words)
    parts.push(words, silence(pause))
    const end = at
    at += pause
    return { start, end }
  })
  return { samples: Buffer.concat(parts), times, duration: at }
}

/** Input arguments of ffmpeg for samples that lie in a file. */
export const rawSound = name => ['-f', 's16le', '-ar', String(RATE), '-ac', '1', '-i', name]

const two = number => String(number).padStart(2, '0')

/** A time in WebVTT (`.`) or SubRip (`,`). */
export function clock(seconds, point = '.') {
  const thousandths = Math.round(seconds * 1000)
  const [minutes, rest] = [Math.floor(thousandths / 60_000), thousandths % 60_000]
  return `00:${two(minutes)}:${two(Math.floor(rest / 1000))}${point}${String(rest % 1000).padStart(3, '0')}`
}

/** Captions as WebVTT. */
export function webVtt(times, words, note) {
  const cues = times.map(({ start, end }, index) => `${clock(start)} --> ${clock(end)}\n${words[index]}`)
  return Buffer.from(`WEBVTT\n\nNOTE ${note}\n\n${cues.join('\n\n')}\n`)
}

/** Captions as SubRip. */
export function subRip(times, words) {
  const cues = times.map(
    ({ start, end }, index) =>
      `${index + 1}\r\n${clock(start, ',')} --> ${clock(end, ',')}\r\n${words[index]}`,
  )
  return Buffer.from(`${cues.join('\r\n\r\n')}\r\n`)
}
