import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { doorChunk } from './scripts/door-chunk.ts'
import { earlyAnswer } from './scripts/early-answer-plugin.ts'
import { lightbox } from './scripts/lightbox-plugin.ts'
import { deliveryService } from './src/server/vite-plugin.ts'

export default defineConfig({
  base: './',
  plugins: [
    react(),
    earlyAnswer(`${import.meta.dirname}/src/early.ts`),
    lightbox(`${import.meta.dirname}/src/embed`, `${import.meta.dirname}/node_modules`),
    deliveryService(),
  ],
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ debugName: 'door', name: doorChunk(`${import.meta.dirname}/src/main.ts`) }],
        },
      },
    },
    chunkSizeWarningLimit: 400,
  },
})
