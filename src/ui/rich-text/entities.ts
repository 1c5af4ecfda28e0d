// Character references in HTML, decoded without the DOM. The named ones are those that catalogues contain.

const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp & lt < gt > quot " apos \' nbsp \u00a0 shy \u00ad copy © reg ® trade ™ hellip … mdash — ndash – ' +
    'lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ laquo « raquo » deg ° middot · bull • times × sect § ' +
    'para ¶ dagger † euro € pound £ auml ä ouml ö uuml ü Auml Ä Ouml Ö Uuml Ü szlig ß agrave à aacute á ' +
    'acirc â atilde ã aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î ' +
    'iuml ï ntilde ñ ograve ò oacute ó ocirc ô oslash ø oelig œ ugrave ù uacute ú ucirc û Agrave À Aacute Á ' +
    'Aring Å AElig Æ Ccedil Ç Egrave È Eacute É Ntilde Ñ Oacute Ó Oslash Ø Uacute Ú'
  )
    // Not \s: the no-break space is one of the characters.
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 0) pairs.push([word, words[index + 1] ?? ''])
      return pairs
    }, []),
)

const REPLACEMENT = '\ufffd'

/** A code point as text; control characters, surrogates and what is no code point become U+FFFD. */
function characterOf(codePoint: number): string {
  const control = codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a && codePoint !== 0x0d
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff
  const outside = !(codePoint <= 0x10ffff) || (codePoint >= 0x7f && codePoint <= 0x9f)
  return control || surrogate || outside ? REPLACEMENT : String.fromCodePoint(codePoint)
}

/** Replaces character references by their characters, once; what is none stays as it is. HTML, section 13.5. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,8})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g,
    (reference, decimal, hex, name) => {
      if (decimal !== undefined) return characterOf(Number(decimal))
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
      return NAMED.get(name) ?? reference
    },
  )
}
