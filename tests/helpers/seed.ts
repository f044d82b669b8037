// Where the random tests begin: always at the same place, so that red tells of a change; the soak
// (`npm run test:soak`) begins anywhere. THROUGHLINE_SEED names a place.

/** A whole number from 0 up to 2^31 - 1. */
export const seed: number = Number(
  process.env.THROUGHLINE_SEED ??
    (process.env.THROUGHLINE_SOAK ? Math.floor(Math.random() * 2 ** 31) : 20_261_122),
)
