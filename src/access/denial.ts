// Reasons in a library's own words. They are free text in any language: where they tell nothing for
// certain the refusal is only a refusal, and the words themselves are always shown.

/** Why access is denied, as far as it is known. */
export type Denial = 'embargo' | 'place' | 'group' | 'copies' | 'denied'

const SIGNS: readonly (readonly [Denial, RegExp])[] = [
  [
    'embargo',
    /embargo|sperrfrist|gesperrt bis|not (?:yet )?(?:be )?(?:available|open)[^.]* (?:until|before)|אמברגו|חסום עד/i,
  ],
  [
    'copies',
    /copies (?:are )?(?:in use|on loan|lent|taken|checked out)|(?:concurrent|simultaneous) (?:user|reader|use|access)|(?:user|reader)s? limit|maximum number of (?:user|reader)s|exemplare[^.]*(?:ausgeliehen|benutzt|vergeben)|gleichzeitig|exemplaires[^.]*(?:prêtés|utilisés|empruntés)|simultané|ejemplares[^.]*(?:prestad|en uso)|simultáne|כל העותקים|בו[- ]זמנית/i,
  ],
  [
    'place',
    /reading room|on[- ]?site|on the premises|in the library (?:only|building)|only (?:with)?in the library|(?:campus|library)(?:'s|’s)? network|on campus|ip (?:address|range)|lesesaal|vor ort|(?:campus|bibliotheks)netz|salle de lecture|sur place|réseau (?:du campus|de la bibliothèque)|sala de lectura|sala de consulta|en la biblioteca|red de la biblioteca|אולם הקריאה|בספרייה בלבד|רשת הספרייה/i,
  ],
  [
    'group',
    /(?:only|reserved|restricted|limited)[^.]* (?:members|staff|students|faculty|researchers|alumni|enrolled)|(?:members|staff|students|faculty|researchers) only|user group|nur (?:für )?(?:mitglieder|angehörige|studierende|beschäftigte)|mitgliedern vorbehalten|réservé aux|(?:solo|reservado)[^.]* (?:miembros|estudiantes|personal|alumnos)|לחברי|לסטודנטים|לסגל/i,
  ],
]

/** Reason in the library's words: the first of embargo, copies in use, place and group that they name. */
export function denialOf(message: string | undefined): Denial {
  return SIGNS.find(([, sign]) => sign.test(message ?? ''))?.[0] ?? 'denied'
}

/** Languages in which reasons are understood. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'he']

/** The names of the twelve months in the languages in which reasons are understood, lower case, long and short → 1 to 12. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(language =>
    (['long', 'short'] as const).flatMap(month =>
      Array.from({ length: 12 }, (_, index) => {
        const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
        return [
          format
            .format(Date.UTC(2000, index, 15))
            .toLowerCase()
            .replace('.', ''),
          index + 1,
        ] as const
      }),
    ),
  ),
)

const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/
const POINTS = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/
const DAY_FIRST = /(\d{1,2})(?:\.|st|nd|rd|th|er)?\s+(?:of |de |ב)?(\p{L}+)\.?,?\s+(?:de |del )?(\d{4})/u
const MONTH_FIRST = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u

function dateOf(
  year: string | undefined,
  month: number | undefined,
  day: string | undefined,
): Date | undefined {
  const date = new Date(Date.UTC(Number(year), (month ?? 0) - 1, Number(day)))
  const real = month !== undefined && date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day)
  return real ? date : undefined
}

const monthOf = (name: string | undefined) => MONTHS.get(name?.toLowerCase() ?? '')

/**
 * The day that a text names in full, at midnight UTC; `undefined` when it names none, or in a form that can be
 * read in two ways (1/2/2031).
 */
export function dateIn(text: string): Date | undefined {
  const [, year, month, day] = ISO.exec(text) ?? []
  const [, pointDay, pointMonth, pointYear] = POINTS.exec(text) ?? []
  const [, firstDay, secondMonth, firstYear] = DAY_FIRST.exec(text) ?? []
  const [, firstMonth, secondDay, lastYear] = MONTH_FIRST.exec(text) ?? []
  return (
    dateOf(year, month === undefined ? undefined : Number(month), day) ??
    dateOf(pointYear, pointMonth === undefined ? undefined : Number(pointMonth), pointDay) ??
    dateOf(firstYear, monthOf(secondMonth), firstDay) ??
    dateOf(lastYear, monthOf(firstMonth), secondDay)
  )
}
