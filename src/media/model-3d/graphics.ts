/** Means by which the browser draws three dimensions: none, the processor (slow), or a graphics processor. */
export type Graphics = 'none' | 'software' | 'hardware'

/** Names of renderers that draw with the processor: Chromium, Firefox and Mesa, Windows, macOS. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render|software/i

let graphics: Graphics | undefined

function detect(): Graphics {
  const context = document.createElement('canvas').getContext('webgl2')
  if (!context) return 'none'
  // Chromium names the renderer only by the extension.
  const name = context.getExtension('WEBGL_debug_renderer_info')?.UNMASKED_RENDERER_WEBGL ?? context.RENDERER
  const renderer = String(context.getParameter(name))
  // A browser keeps about sixteen contexts and takes the oldest away for the next one: it would be the engine's.
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return SOFTWARE.test(renderer) ? 'software' : 'hardware'
}

/** Finds out once what the browser draws with; none may be temporary and is looked for again. */
export function findGraphics(): Graphics {
  if (graphics === undefined || graphics === 'none') graphics = detect()
  return graphics
}
