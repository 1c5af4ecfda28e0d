// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => vi.restoreAllMocks())

/** Graphics of a browser whose contexts name a renderer; `undefined` for a browser that makes no context. */
async function graphicsOf(renderer: string | undefined) {
  const loseContext = vi.fn()
  const extensions: Readonly<Record<string, object>> = {
    WEBGL_debug_renderer_info: { UNMASKED_RENDERER_WEBGL: 0x9246 },
    WEBGL_lose_context: { loseContext },
  }
  const context = {
    getExtension: (name: string) => extensions[name] ?? null,
    getParameter: (name: number) => (name === 0x9246 ? renderer : 'WebKit WebGL'),
  }
  const getContext = vi
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockReturnValue(renderer === undefined ? null : (context as never))
  const { findGraphics } = await import('./graphics')
  return { findGraphics, getContext, loseContext }
}

it.each([
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11)', 'hardware'],
  ['Apple GPU', 'hardware'],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', 'software'],
  ['llvmpipe, or similar', 'software'],
  ['ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11)', 'software'],
  ['Apple Software Renderer', 'software'],
])('%s is %s', async (renderer, graphics) => {
  const { findGraphics } = await graphicsOf(renderer)
  expect(findGraphics()).toBe(graphics)
})

it('takes one context for all models, and gives it back', async () => {
  const { findGraphics, getContext, loseContext } = await graphicsOf('Apple GPU')
  for (let model = 0; model < 20; model++) findGraphics()
  expect(getContext).toHaveBeenCalledOnce()
  expect(loseContext).toHaveBeenCalledOnce()
})

it('looks again for graphics that were not there', async () => {
  const { findGraphics, getContext } = await graphicsOf(undefined)
  expect(findGraphics()).toBe('none')
  findGraphics()
  expect(getContext).toHaveBeenCalledTimes(2)
})
