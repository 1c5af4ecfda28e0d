const WORDS = /audio[\s_-]?des[ck]ri|described|descriptions?(?=$|[._\s-])/i
/** `talk.ad.mp3`, `talk_AD.en.vtt`: between marks, since it is also the beginning of words and a language. */
const SHORT = /[._-]ad(?=$|[._-])/i

/** True for a name or label, without extension, of an audio description: `talk.en.descriptions`, `talk.ad`, “Audiodeskription”. */
export const isDescriptionName = (name: string): boolean => WORDS.test(name) || SHORT.test(name)

/** A name without what says that it is an audio description, so that its language is its end. */
export const withoutDescription = (name: string): string =>
  name.replace(/[._\s-]?(?:audio[\s_-]?des[ck]ri\w*|described|descriptions?|ad)(?=$|[._\s-])/gi, '')
