import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createDelivery } from '../../delivery/create-delivery'
import type { Canvas } from '../../model/digital-object'

const DOCUMENT_URL = 'https://a.example/talk.mp4'
const canvasOf = (format: string): Canvas => ({
  ...{ id: 'c', behaviors: [], metadata: [], rights: [], renderings: [] },
  painting: [{ media: { url: DOCUMENT_URL, type: 'video', format }, choices: [] }],
})
const stage = document.createElement('div')
const delivery = createDelivery({ credentialHosts: [] }, { renew: () => Promise.resolve(false) })
const context = { delivery, consentPending: false, stage }
let early: typeof import('./early-media')

beforeEach(async () => {
  vi.resetModules()
  stage.replaceChildren()
  early = await import('./early-media')
})

describe('a recording that begins before the shell', () => {
  it('is seen on the stage until the medium puts it in its own place', () => {
    void early.beginRecording(canvasOf('video/mp4'), context)
    const seen = stage.firstElementChild
    expect(seen).toHaveProperty('src', DOCUMENT_URL)
    expect(early.takeEarly(DOCUMENT_URL)).toBe(seen)
    expect(seen?.parentElement).toBe(stage)
    expect(early.takeEarly(DOCUMENT_URL)).toBeUndefined()
  })

  it('goes when something else is played', () => {
    void early.beginRecording(canvasOf('video/mp4'), context)
    expect(early.takeEarly('https://a.example/other.mp4')).toBeUndefined()
    expect(stage.childElementCount).toBe(0)
  })

  it.each(['canplay', 'error'])('holds the shell back until %s', async event => {
    const ready = vi.fn()
    const waiting = early.beginRecording(canvasOf('video/mp4'), context)?.then(ready)
    await Promise.resolve()
    expect(ready).not.toHaveBeenCalled()
    stage.firstElementChild?.dispatchEvent(new Event(event))
    await waiting
    expect(ready).toHaveBeenCalled()
  })

  it('is not fetched where it needs an engine', () => {
    expect(early.beginRecording(canvasOf('application/vnd.apple.mpegurl'), context)).toBeUndefined()
    expect(stage.childElementCount).toBe(0)
  })

  it('is not fetched while consent is pending, and the shell does not wait', async () => {
    await early.beginRecording(canvasOf('video/mp4'), { ...context, consentPending: true })
    expect(stage.childElementCount).toBe(0)
  })
})
