/**
 * Seed of the property tests: fixed in CI, so that a change is judged by what it changes; by chance elsewhere, so that
 * every run looks at other cases. `SEED=…` repeats a run.
 */
import fc from 'fast-check'

const seed = process.env.SEED ?? (process.env.CI === 'true' ? '20230520' : undefined)
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) })
