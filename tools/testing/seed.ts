import fc from 'fast-check'

/** Properties draw the same cases in every run of the tests; `SEED=7 npx vitest run FILE` draws others. */
export const seeded = (): void => fc.configureGlobal({ seed: Number(process.env.SEED ?? 9293) })
