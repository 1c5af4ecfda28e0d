const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|iw|ku-arab|nqo|pa-arab|prs|ps|sd|syr|ug|ur|yi)(?=$|-)/i

/**
 * Direction in which the pages of a book follow each other: as its package states (`rtl`, `ltr`), else as its language is
 * written. EPUB 3.3, section 5.7.1, `page-progression-direction`.
 */
export const isRightToLeft = (stated: string | null | undefined, language: string): boolean =>
  stated === 'rtl' || (stated !== 'ltr' && RIGHT_TO_LEFT.test(language))
