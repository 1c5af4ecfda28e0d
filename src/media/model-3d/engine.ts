import { loadPart } from '../../ui/load-part'

// The engine reads where its unpackers are from a global object, at a stranger's address by default. Models
// that need one are refused before (prepare-model), and should one slip through it is looked for in vain here.
const nowhere = new URL('no-unpackers/', document.baseURI).href
Object.assign(globalThis, {
  ModelViewerElement: {
    dracoDecoderLocation: nowhere,
    ktx2TranscoderLocation: nowhere,
    lottieLoaderLocation: `${nowhere}lottie.js`,
  },
})

/** Defines the engine's element, `model-viewer`; fetched once. Rejects when it cannot be loaded. */
export async function loadEngine(): Promise<void> {
  await loadPart(() => import('@google/model-viewer'))
}
