// The media that begin before the shell is there. Apart from `media/index.ts`, because the entry carries all of it.

import type { Canvas } from '../model/digital-object'
import { beginRecording } from './audio-video/early-media'
import type { EarlyContext, Medium } from './medium'
import { beginPdf } from './pdf/begin-pdf'

/** The `beginEarly` of every medium that has one. */
export const beginnings: readonly NonNullable<Medium['beginEarly']>[] = [beginRecording, beginPdf]

/** Begins to load what shows a canvas; settles when the shell may come in. */
export async function beginEarly(canvas: Canvas, context: EarlyContext): Promise<void> {
  for (const begin of beginnings) {
    const begun = begin(canvas, context)
    if (begun) return begun
  }
}
