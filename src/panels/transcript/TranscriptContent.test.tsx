import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { blankCanvas, emptyObject, giveElementsSize, renderInViewer } from '../../testing/render-in-viewer'
import { TranscriptContent } from './TranscriptContent'

const lines = [
  { start: 0, end: 4, text: 'First <b>line</b>' },
  { start: 65, text: 'Second line' },
]
const texts = [
  { url: '', format: 'text/plain', language: 'en', lines },
  { url: '', format: 'text/plain', language: 'de', lines: [{ start: 0, text: 'Erste Zeile' }] },
]
const object = emptyObject({ canvases: [blankCanvas({ duration: 90, loadTimedTexts: async () => texts })] })

beforeEach(() => giveElementsSize(300, 600, 40))
afterEach(cleanup)

it('lists what is said, as text, with the time of each line', async () => {
  renderInViewer(<TranscriptContent />, object)
  expect(await screen.findByText('First <b>line</b>')).toBeTruthy()
  expect(screen.getByText('1:05')).toBeTruthy()
})

it('marks the line that is said, and leads to a line that is chosen', async () => {
  const seek = vi.fn()
  const playback = { canvas: 0, time: () => 70, seek, subscribe: () => () => {} }
  renderInViewer(<TranscriptContent />, object, { playback })
  const line = await screen.findByRole('button', { name: /Second line/ })
  expect(line.getAttribute('aria-current')).toBe('true')
  await userEvent.click(await screen.findByRole('button', { name: /First/ }))
  expect(seek).toHaveBeenCalledWith(0)
})

it('offers the other languages', async () => {
  renderInViewer(<TranscriptContent />, object)
  await userEvent.selectOptions(await screen.findByLabelText('Text'), 'German')
  expect(await screen.findByText('Erste Zeile')).toBeTruthy()
})
