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

const chunkOfDelivery = chunkOf('delivery', `${import.meta.dirname}/src/delivery/create-delivery.ts`)
const BEFOREHAND = /\/src\/(?:model\/order-positions|viewer\/state\/retry-page)\.ts$/

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
        codeSplitting: {
          groups: [
            { debugName: 'entry', priority: 3, name: chunkOf('entry', `${import.meta.dirname}/src/main.ts`) },
            {
              debugName: 'shell',
              priority: 1,
              name: chunkOf('shell', `${import.meta.dirname}/src/app/start.tsx`),
            },
            // One file each: the entry would have to name each of several.
            {
              debugName: 'parts',
              priority: 0,
              name: chunkOf('parts', `${import.meta.dirname}/src/stage/pictures/picture-part.ts`),
            },
            {
              // Links with a content state or two objects are read before the shell is there, which knows its parts too.
              debugName: 'link',
              priority: 2,
              name: chunkOf('link', `${import.meta.dirname}/src/app/beside/read-link.ts`),
            },
            {
              // Files that are decoded here, and a manifest that comes late, are read before the shell is there: it shares these
              // with them, and they need not wait for it.
              debugName: 'beforehand',
              priority: 2,
              name: (id, graph) => chunkOfDelivery(id, graph) ?? (BEFOREHAND.test(id) ? 'delivery' : null),
            },
            // Light, and known to the shell: it must not bring in what opens the files.
            {
              debugName: 'opened-rasters',
              priority: 0.5,
              name: chunkOf('opened-rasters', `${import.meta.dirname}/src/stage/raster/opened-rasters.ts`),
            },
            {
              debugName: 'rasters',
              priority: 0,
              name: chunkOf('rasters', `${import.meta.dirname}/src/stage/raster/load-raster.ts`),
            },
            {
              debugName: 'texts',
              priority: 0,
              name: chunkOf('texts', `${import.meta.dirname}/src/sources/iiif/texts.ts`),
            },
          ],
        },
      },
    },
    chunkSizeWarningLimit: 1100,
  },
})
