import { describe, expect, it } from 'vitest'
import { deliveryToDigitalObject } from './to-digital-object'

const file = (name: string, more = {}) => ({ url: `https://store.example/${name}`, label: name, ...more })
const read = (...files: object[]) =>
  deliveryToDigitalObject({ files }, 'https://zzz.example/view/delivery/I/12.json').canvases
const textsIn = (...files: object[]) =>
  Promise.all(
    read(...files).map(async canvas => (await canvas.loadTimedTexts?.(async () => undefined)) ?? []),
  )

describe('caption files beside a recording', () => {
  it('belong to it by their names, with the language that they end with', async () => {
    const [talk] = await textsIn(
      file('talk.mp4'),
      file('talk.en.vtt'),
      file('talk_pt-BR.srt'),
      file('notes.txt'),
    )
    expect(talk?.map(({ url, format, language }) => [url, format, language])).toEqual([
      ['https://store.example/talk.en.vtt', 'text/vtt', 'en'],
      ['https://store.example/talk_pt-BR.srt', 'application/x-subrip', 'pt-BR'],
    ])
  })

  it('belong to the only recording, whatever they are called', async () => {
    expect((await textsIn(file('a.mp3'), file('transcript.vtt')))[0]).toHaveLength(1)
  })

  it('are shared out among several recordings', async () => {
    const [first, second] = await textsIn(file('a.mp3'), file('ab.mp3'), file('ab.de.vtt'), file('other.vtt'))
    expect(first).toEqual([])
    expect(second).toHaveLength(1)
  })

  it('are told by the name in the storage where the label is free text', async () => {
    const texts = await textsIn(
      file('talk.mp4', { label: 'The talk' }),
      file('walk.mp4', { label: 'The walk' }),
      file('walk.en.vtt', { label: 'Captions' }),
    )
    expect(texts.map(each => each.length)).toEqual([0, 1, 0])
  })

  it('stay files of their own', () => {
    expect(read(file('talk.mp4'), file('talk.en.vtt'))).toHaveLength(2)
  })

  it('may be stated by the file itself', async () => {
    const captions = [
      { url: 'https://store.example/c', language: 'cy', label: 'Cymraeg' },
      { url: 'ftp://x' },
    ]
    expect((await textsIn(file('talk.mp4', { captions })))[0]).toEqual([
      { url: 'https://store.example/c', format: '', language: 'cy', label: { none: ['Cymraeg'] } },
    ])
  })
})
