import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunkOf } from './scripts/chunk-of.ts'
import { earlyAnswer } from './scripts/early-answer-plugin.ts'
import { firstLoad } from './scripts/first-load-plugin.ts'
import { installation } from './scripts/installation-plugin.ts'
import { lightbox } from './scripts/lightbox-plugin.ts'
import { messages } from './scripts/messages-plugin.ts'
import { offline } from './scripts/offline-plugin.ts'
import { pdfAssets } from './scripts/pdf-assets-plugin.ts'
import { deliveryService } from './src/server/vite-plugin.ts'

/**
 * Parts that come in one file each, by the modules of `src` that they begin with. A module that several have goes to the first
 * of them.
 */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  entry: ['main.ts'],
  // Known to the shell, but needed before it by the three parts below.
  common: [
    'delivery/create-delivery.ts',
    'model/order-positions.ts',
    'stage/raster/opened-rasters.ts',
    'viewer/beside/holder.ts',
    'viewer/state/retry-page.ts',
    'viewer/url/beside-link.ts',
    'viewer/url/content-state-link.ts',
  ],
  // Links with a content state or two objects.
  link: ['app/beside/read-link.ts', 'app/beside/sides.ts'],
  // Files that are decoded here, and the manifest that is asked for before them.
  rasters: ['stage/pictures/load-undrawable.ts', 'stage/raster/load-raster.ts'],
  'late-manifest': ['viewer/supplement/late-manifest.ts'],
  shell: ['app/start.tsx'],
  // The entry would have to name each of several.
  parts: ['stage/pictures/picture-part.ts'],
  texts: ['sources/iiif/texts.ts'],
  ImageMedium: ['media/image/ImageMedium.tsx'],
  'follow-object': ['app/follow-object.ts'],
  // Search, the words over a page and the panel of its text share these.
  'page-texts': ['viewer/search/read-texts.ts', 'search/find-words.ts', 'viewer/search/hit-boxes.ts'],
  StageWords: ['stage/words/StageWords.tsx'],
  FindContent: ['panels/find/FindContent.tsx'],
  'read-page-text': ['sources/page-text/read-page-text.ts'],
}

const groups = Object.entries(PARTS).map(([name, modules], place, { length }) => ({
  debugName: name,
  priority: length - place,
  name: chunkOf(
    name,
    modules.map(each => `${import.meta.dirname}/src/${each}`),
  ),
}))

export default defineConfig({
  base: './',
  plugins: [
    react(),
    earlyAnswer(`${import.meta.dirname}/src/early.ts`),
    firstLoad('entry'),
    messages(`${import.meta.dirname}/src/i18n/locales`),
    pdfAssets(),
    lightbox(`${import.meta.dirname}/src/embed`, `${import.meta.dirname}/node_modules`),
    installation(`${import.meta.dirname}/src`),
    offline(`${import.meta.dirname}/src`),
    deliveryService(),
  ],
  resolve: {
    alias: {
      // The 3D engine would compile it (WebAssembly) when it starts, for models that are refused before.
      'three/examples/jsm/libs/meshopt_decoder.module.js': `${import.meta.dirname}/src/media/model-3d/no-meshopt.ts`,
    },
  },
  // Parts of a worker come when a file needs them, as those of the page do.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The shell names three hundred files; seven characters of a hash tell the versions of one name well enough.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { groups },
      },
    },
    chunkSizeWarningLimit: 1100,
  },
})
