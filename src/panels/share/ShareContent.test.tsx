// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas } from '../../viewer/state/navigation'
import { ShareContent } from './ShareContent'

const object = emptyObject({ canvases: [blankCanvas(), blankCanvas()] })
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })

beforeEach(() => history.replaceState(null, '', '/?manifest=https://a.example/m'))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('the share panel', () => {
  it('follows the page, and offers what is in view only when it is a part', () => {
    const { store } = renderInViewer(<ShareContent />, object)
    expect(screen.getAllByRole('textbox')).toHaveLength(1)
    act(() => goToCanvas(store, 1))
    expect(field('Link to this page').value).toContain('page=2')
    const region = { x: 1, y: 2, width: 3, height: 4 }
    act(() => store.setState({ place: { canvas: 1, rotation: 0, region } }))
    expect(field('Link to this page').value).not.toContain('xywh')
    expect(field('Link to what is in view').value).toContain('xywh=1,2,3,4')
  })

  it('says how to embed the object, unless a rule for it forbids that', () => {
    renderInViewer(<ShareContent />, object)
    expect(screen.getByText('Embed')).toBeTruthy()
    cleanup()
    const rules = [{ when: {}, forbid: ['embed'] }]
    renderInViewer(<ShareContent />, object, { configuration: parseConfiguration(JSON.stringify({ rules })) })
    expect(screen.queryByText('Embed')).toBeNull()
  })

  it('copies and says so', async () => {
    const user = userEvent.setup()
    const written = vi.spyOn(navigator.clipboard, 'writeText')
    renderInViewer(<ShareContent />, object)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    expect(written).toHaveBeenCalledWith(field('Link to this page').value)
    expect(screen.getByRole('status').textContent).toBe('Copied')
  })

  it('selects the link where copying is forbidden', async () => {
    const user = userEvent.setup()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
    renderInViewer(<ShareContent />, object)
    await user.click(screen.getByRole('button', { name: 'Copy' }))
    const link = field('Link to this page')
    expect(document.activeElement).toBe(link)
    expect(link.selectionEnd).toBe(link.value.length)
    expect(screen.getByRole('status').textContent).toMatch(/selected/)
  })

  it('gives no link that would pass a signature on', () => {
    history.replaceState(null, '', '/?service=https://s3.example/m?X-Amz-Signature=abc')
    renderInViewer(<ShareContent />, object)
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(document.body.textContent).not.toContain('abc')
  })
})
