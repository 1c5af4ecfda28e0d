// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, it } from 'vitest'
import type { TimedText } from '../../model/digital-object'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { setOrder } from '../state/orders'
import { useWords } from './use-words'

afterEach(cleanup)

const recording = (id: string) =>
  blankCanvas({
    id,
    loadTimedTexts: async (): Promise<readonly TimedText[]> => [
      { url: '', format: 'text/vtt', lines: [{ start: 0, end: 1, text: `Words of ${id}` }] } as TimedText,
    ],
  })

function FirstWords() {
  const state = useWords(0, 0)
  return <p>{state.status === 'ready' && 'lines' in state.words ? state.words.lines[0]?.text : ''}</p>
}

it('reads the words of the recording that another order has at a position', async () => {
  const object = emptyObject({
    canvases: [recording('a'), recording('b')],
    sequences: [{ canvases: [1, 0] }],
  })
  const { store } = renderInViewer(<FirstWords />, object)
  await screen.findByText('Words of a')
  act(() => setOrder(store, 1))
  await screen.findByText('Words of b')
})
