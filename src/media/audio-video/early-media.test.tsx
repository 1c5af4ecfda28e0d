import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Canvas } from '../../model/digital-object'

const DOCUMENT_URL = 'https://a.example/talk.mp4'
const canvasOf = (format: string): Canvas => ({
  ...{ id: 'c', behaviors: [], metadata: [], rights: [], renderings: [] },
  painting: [{ media: { url: DOCUMENT_URL, type: 'video', format }, choices: [] }],
})
const stage = document.createElement('div')
let early: typeof import('./early-media')

beforeEach(async () => {
  vi.resetModules()
  stage.replaceChildren()
  early = await import('./early-media')
})

describe('a recording that the door asks for', () => {
  it('is seen on the stage until the medium puts it in its own place', () => {
    early.beginRecording(canvasOf('video/mp4'), stage)
    const seen = stage.firstElementChild
    expect(seen).toHaveProperty('src', DOCUMENT_URL)
    expect(early.takeEarly(DOCUMENT_URL)).toBe(seen)
    expect(seen?.parentElement).toBe(stage)
    expect(early.takeEarly(DOCUMENT_URL)).toBeUndefined()
  })

  it('goes when something else is played', () => {
    early.beginRecording(canvasOf('video/mp4'), stage)
    expect(early.takeEarly('https://a.example/other.mp4')).toBeUndefined()
    expect(stage.childElementCount).toBe(0)
  })

  it.each(['canplay', 'error'])('is what the frame waits for, until %s', async event => {
    early.beginRecording(canvasOf('video/mp4'), stage)
    const ready = vi.fn()
    const waiting = early.earlyReady.then(ready)
    await Promise.resolve()
    expect(ready).not.toHaveBeenCalled()
    stage.firstElementChild?.dispatchEvent(new Event(event))
    await waiting
    expect(ready).toHaveBeenCalled()
  })

  it('is not asked for where it needs an engine, and then nothing is waited for', async () => {
    early.beginRecording(canvasOf('application/vnd.apple.mpegurl'), stage)
    expect(stage.childElementCount).toBe(0)
    await early.earlyReady
  })
})
