// @vitest-environment happy-dom
import { cleanup, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../../model/configuration'
import { blankCanvas, emptyObject, renderInViewer } from '../../../testing/render-in-viewer'
import type { ViewerState } from '../../../viewer/state/store'
import { useRegionPicture } from './use-region-picture'

const describeService = vi.hoisted(() => vi.fn(() => Promise.resolve()))
vi.mock('../../../stage/pictures/described-services', async original => ({
  ...(await original<object>()),
  describeService,
}))

const painting = {
  media: {
    url: 'https://a.example/full/max/0/default.jpg',
    type: 'image' as const,
    format: 'image/jpeg',
    width: 1000,
    height: 1000,
    imageService: { id: 'https://a.example/1', query: '', version: 3 as const, level: 2 as const, sizes: [] },
  },
  choices: [],
}
const object = emptyObject({ canvases: [blankCanvas({ width: 1000, height: 1000, painting: [painting] })] })
const place = { canvas: 0, rotation: 0 as const, region: { x: 1, y: 2, width: 300, height: 400 } }

function Picture({ isCited }: { isCited: boolean }) {
  return <p>{useRegionPicture(isCited) ?? 'none'}</p>
}

const show = (isCited: boolean, state: Partial<ViewerState> = { place }) =>
  renderInViewer(<Picture isCited={isCited} />, object, state).container.textContent

afterEach(() => {
  cleanup()
  describeService.mockClear()
})

it('asks the image service only where the region is cited and may be taken along', async () => {
  expect(show(false)).toBe('none')
  expect(show(true, {})).toBe('none')
  const configuration = parseConfiguration('{"permissions":{"download":false}}')
  expect(show(true, { place, configuration })).toBe('none')
  expect(describeService).not.toHaveBeenCalled()
  expect(show(true)).toContain('https://a.example/1/')
  await waitFor(() => expect(describeService).toHaveBeenCalledOnce())
})
