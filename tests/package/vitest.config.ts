/** The package's test (npm run test:package): it installs from the registry, and so is no part of npm test. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/package/*.package.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
