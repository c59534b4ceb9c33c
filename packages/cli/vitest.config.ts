import { defineConfig } from 'vitest/config'

// The program is run for real, builds included, on machines that may be busy.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } })
