import { defineConfig } from 'vitest/config'

// A machine that is busy with other packages' tests is slow, not wrong.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } })
