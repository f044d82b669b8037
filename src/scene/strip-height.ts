// How high the emotion strip is: whoever only needs its room does not fetch what draws it.

/** Height of the strip in map units; it begins at the lower edge of the grid. */
export const stripHeight = 120
