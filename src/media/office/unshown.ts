/** Stands in converted HTML for something that cannot be shown; words in the reader's language replace it. */
export const UNSHOWN = '\u{f57f5}'
