import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
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
