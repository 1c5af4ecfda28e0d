// Languages of texts, told by the words that every text of a language has, and by scripts.

/** Commonest words of languages that library texts are in, lower case. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is was that it for with as his be not by this which on at from had have',
  de: 'der die und in den von zu das mit sich des auf ist im dem nicht ein eine als auch es an er daß dass',
  fr: 'de la le et les des en un une du que est dans qui il par pour au ce sur ne pas plus se',
  it: 'di e il la che in un una per del non con si da dei le al sono nel della è più lo gli',
  es: 'de la que el en y los se del las un por con una su para es al lo como más no le',
  pt: 'de a que e o do da em um para com uma os no se na por as dos mais ao não das é',
  ca: 'de la i que el en un per les del a els amb una es al no més dels és com les seva',
  nl: 'de het een van en in is dat op te voor met zijn niet die aan er om als ook bij uit maar',
  da: 'og i at det en den til er som på de med af for ikke der var han fra et har blev',
  nb: 'og i det er på til en som for av at med de den ikke han var fra et har ble seg',
  sv: 'och i att det som en på är av för den med till inte han de var om ett från har sig',
  fi: 'ja on ei se että oli hän joka mutta ovat kun niin myös hänen tai sen ole kuin sitä mitä',
  et: 'ja on ei see et oli ta mis kui ka oma aga siis nii mida kes tema selle mitte ning',
  pl: 'i w na z się nie do to że jest o jak za po co od dla przez był jego ale są tym',
  cs: 'a v na se je že s z do i to o k ve pro za by jsem jeho byl ale jako po který',
  sk: 'a v na sa je že s z do i to o k vo pre za by som jeho bol ale ako po ktorý',
  hr: 'i u je se na da su za od s kao što bio ali iz nije po koji to biti bi te ili',
  hu: 'a az és hogy nem is egy meg de volt mint ez csak el már még azt ha vagy ki aki',
  ro: 'de și în a la cu pe care din nu o un este se că mai pentru ce al sau fi era lui',
  cy: 'yn y a i o yr ar ei am un wedi gan oedd mae fel ac eu hyn oddi na bod mewn',
  tr: 've bir bu da de için ile olarak o gibi daha çok ne kadar olan sonra her ancak ama en',
  la: 'et in est non ad cum ut qui quod ex de sed si quae per ab esse a ac aut nec enim hoc',
  el: 'και το να του η της με που για από τα στο την ο οι τον τη είναι δεν των σε',
  ru: 'и в не на что я с он как по это к но его из за у от о же бы для был',
  uk: 'і в не на що я з він як по це до але його із за у від о ж би для та',
  bg: 'и на да се не в за от с е че по си като са но до му той към или при то',
  he: 'של את על לא הוא היא כי או גם עם אל כל זה היה אם אשר יש אין בין מן אני כמו ולא רק כן',
  yi: 'און איז פון די דער אין צו נישט ניט דאָס דאס האָט האט מיט אַ א וואָס וואס ער זיי אויף ווי',
  ar: 'في من على إلى أن لا ما عن هذا هذه التي الذي كان مع كل قد هو هي ذلك أو لم بين',
  fa: 'و در به از که این را با است آن برای بود یک تا بر هم خود شد او نیز',
}

/** Languages that are, or were, written in more than one script. */
const MANY_SCRIPTS = /^(?:az|bs|kk|ku|ky|lad|mn|ms|pa|ro|sh|sr|tg|tk|tr|tt|ug|uz)$/
/** Tags that name no language. */
const NO_LANGUAGE = /^(?:mul|und|zxx|mis|art)$/
/** Scripts of one writing, by their code. */
const WRITTEN_IN: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Jpan'],
  Hans: ['Hani'],
  Hant: ['Hani'],
  Kore: ['Hang', 'Hani'],
}
const SCRIPTS = [
  ...['Latn', 'Cyrl', 'Grek', 'Hebr', 'Arab', 'Hani', 'Hang', 'Armn', 'Geor'],
  ...['Deva', 'Beng', 'Taml', 'Thai', 'Ethi', 'Copt', 'Syrc', 'Tibt'],
]
const PATTERNS = [
  ...SCRIPTS.map(script => ({ script, pattern: new RegExp(`\\p{Script=${script}}`, 'gu') })),
  // After Chinese, of whose letters it has no more.
  { script: 'Jpan', pattern: /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}]/gu },
]

/** Languages in which a word is common. */
const languagesByWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(COMMON_WORDS))
  for (const word of new Set(words.split(' ')))
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language])

/** The primary tag of a language that is named by a tag or a code of ISO 639: `de` for `de-AT`, `ger`, `deu`. */
function byTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-\w+)*$/i.test(text)) return undefined
  try {
    return new Intl.Locale(text).language
  } catch {
    return undefined
  }
}

let names: ReadonlyMap<string, string> | undefined

/** Languages by their names in themselves and in the others, lower case. */
function languageNames(): ReadonlyMap<string, string> {
  if (names) return names
  const all = new Map<string, string>()
  const languages = [...Object.keys(COMMON_WORDS), 'zh', 'ja', 'ko']
  for (const locale of languages) {
    const say = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
    for (const language of languages) {
      const name = say.of(language)?.toLowerCase()
      if (name && !all.has(name)) all.set(name, language)
    }
  }
  names = all
  return all
}

/** The primary tag of a language that is stated by its tag, its code or its name; `undefined` for unknown ones. */
export function languageOf(stated: string): string | undefined {
  const text = stated.trim().toLowerCase()
  const tag = languageNames().get(text) ?? byTag(text)
  return tag && !NO_LANGUAGE.test(tag) ? tag : undefined
}

/** Script of most letters of a text, and of how many; `undefined` for a text with few letters. */
function mainScript(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const counts = PATTERNS.map(({ script, pattern }) => ({ script, count: text.match(pattern)?.length ?? 0 }))
  const main = counts.reduce((most, each) => (each.count > most.count ? each : most), {
    script: '',
    count: 0,
  })
  return letters >= 60 && main.count > letters * 0.8 ? main.script : undefined
}

/** Scripts in which a language is written; `undefined` where that is not one. */
function scriptsOf(language: string): readonly string[] | undefined {
  if (MANY_SCRIPTS.test(language)) return undefined
  const script = new Intl.Locale(language).maximize().script
  return script === undefined ? undefined : (WRITTEN_IN[script] ?? [script])
}

/** Signs of the language of a text. */
export interface LanguageSigns {
  /** Script of most letters. */
  readonly script?: string
  /** Number of words. */
  readonly count: number
  /** Parts of the words that are common in each language. */
  readonly shares: ReadonlyMap<string, number>
}

/** Finds the signs of the language of a text. */
export function languageSigns(text: string): LanguageSigns {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const shares = new Map(Object.keys(COMMON_WORDS).map(language => [language, 0]))
  for (const word of words)
    for (const language of languagesByWord.get(word) ?? [])
      shares.set(language, (shares.get(language) ?? 0) + 1 / words.length)
  const script = mainScript(text)
  return { count: words.length, shares, ...(script && { script }) }
}

/** Words of a text below which its language is not told. */
const FEWEST_WORDS = 40
/** Part of the words that are common in the language of a text, at least. */
const OWN = 0.14
/** The same for a language that a text is surely not in, at most; or part of the part in its own. */
const FOREIGN = 0.04
const LESS = 1 / 6

const isWrittenIn = (language: string, script: string) => scriptsOf(language)?.includes(script) ?? true

/** Language of a text that is surely in none of those that are stated; `und-` and a script where only that is known. */
export function otherLanguage(
  { script, count, shares }: LanguageSigns,
  stated: readonly string[],
): string | undefined {
  if (!script || stated.length === 0) return undefined
  const [likeliest, share] = [...shares].reduce((most, each) => (each[1] > most[1] ? each : most))
  const isTold = share >= OWN && isWrittenIn(likeliest, script)
  if (!stated.some(language => isWrittenIn(language, script))) return isTold ? likeliest : `und-${script}`
  const most = Math.max(FOREIGN, share * LESS)
  const isForeign = stated.every(language => (shares.get(language) ?? 1) <= most)
  return count >= FEWEST_WORDS && isTold && isForeign ? likeliest : undefined
}
