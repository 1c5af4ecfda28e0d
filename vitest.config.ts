import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    // Property tests take longer than the default 5 s where other processes keep the machine busy.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.{ts,mjs}', 'bench/**/*.test.ts'],
        },
      },
      { extends: true, test: { name: 'widgets', include: ['src/**/*.test.tsx'], environment: 'happy-dom' } },
    ],
  },
})
