/** What a word may be in the name of a place, a bit each. */
/** It names one, with or without ب ل و before it. */
export const NAME = 1 << 0
/** The name of one stands after it. */
export const HEAD = 1 << 1
/** A name of several words may begin with it. */
export const OPENS = 1 << 2
