// Why a picture gives no journey file.

/** It holds none; what it holds cannot be read; unpacked, it is over the limit of files. */
export type InsideFailure = 'none' | 'damaged' | 'too-large'
