/** Stands in converted HTML for something that cannot be shown; words in the reader's language replace it. */
export const UNSHOWN = '\u{f57f5}'
/** Stands behind the title of a slide that is hidden in its presentation. */
export const HIDDEN_SLIDE = '\u{f57f6}'
