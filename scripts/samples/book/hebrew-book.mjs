// A book that is read from right to left: a garden calendar in Hebrew, ten pages.

import { plant } from '../botanical.mjs'
import { beadRule, fleuron, frame, swelledRule } from '../drawing/ornaments.mjs'
import { printPage, tints } from '../drawing/paper.mjs'
import { wordsOf } from '../drawing/printed-words.mjs'
import { column, faces, textAt } from '../drawing/type.mjs'
import { clothBoard } from './bindings.mjs'

const WIDTH = 1300
const HEIGHT = 1800
const RED = '#9a3324'
const body = {
  face: faces.hebrew,
  italicFace: faces.hebrewLight,
  initialFace: faces.hebrewBold,
  size: 45,
  leading: 64,
  rtl: true,
  hyphens: false,
}
const display = (size, more) => ({ face: faces.hebrewBold, size, anchor: 'middle', ...more })
const garden = { leaf: '#6f8a5c', line: '#35452f', petal: '#c46a52', heart: '#d9a648' }
const petals = [
  '#c9a0b4',
  '#7f93bd',
  '#e9dfc4',
  '#d9b24f',
  '#efe3d6',
  '#b8463a',
  '#c46a52',
  '#c77f97',
  '#dda23e',
  '#8d86b5',
  '#a5527a',
  '#f0e6cf',
]

const preface = [
  'הספר הקטן הזה נכתב בגן אחד, ליד הים, במשך שנים רבות. אין בו דבר שלא נעשה בידיים.',
  'סבתי לימדה אותי לזרוע ולחכות, ואת שני הדברים האלה אני מבקשת ללמד כאן. מי שגנו גדול ימצא בו עצות, ומי שאין לו אלא עציץ אחד על אדן החלון ימצא בו חברה.',
  'הציורים נעשו בחורף, מן הזיכרון. אם טעיתי במספר עלי הכותרת, יסלחו לי הפרחים.',
]

const months = [
  [
    'תשרי',
    'בתשרי הגן נח. אחרי הקיץ הארוך האדמה קשה ויבשה, והגנן יושב בצל הגפן ומחכה לעננים הראשונים. זה הזמן לתקן את הגדר, להשחיז את המזמרה ולאסוף זרעים אל תוך שקיות של נייר. כתבו על כל שקית את שם הפרח ואת שם השכן שנתן אותו.',
  ],
  [
    'חשוון',
    'הגשם הראשון יורד בלילה, ובבוקר עומד בכל הגן ריח שאין לו שם. עתה זורעים את הפרגים, את הדגניות ואת אפוני הריח. אל תמהרו לעבד את האדמה הרטובה; חכו יום אחד, ושתו בינתיים כוס תה ליד החלון.',
  ],
  [
    'כסלו',
    'הימים קצרים והאור נמוך. שתלו עתה את הבצלים: נרקיסים ליד השביל, כלניות מתחת לעץ הזית. בערב מדליקים נר בחלון, והפרפרים של הלילה באים לראות מי הקדים אותם.',
  ],
  [
    'טבת',
    'הקור יורד מן ההר. כסו את שורשי הוורד בעלים יבשים, כמו שמכסים ילד ישן. בגן הכול נראה מת, ואין הדבר כן: מתחת לאדמה כל שורש עובד בשקט, ואיש אינו רואה.',
  ],
  [
    'שבט',
    'השקדייה פורחת ראשונה, לבנה כולה, והיא עומדת בגן כמו אורחת שבאה מוקדם מדי ואינה מתביישת. נוטעים עצים: תאנה לצל, רימון ליופי, ולימון לכל צורך.',
  ],
  [
    'אדר',
    'הרוח משחקת בכביסה ובענפים. כלניות אדומות ממלאות את המדרון, והילדים מביאים מהן אגודות ומניחים אותן בכל כלי שבבית. קשרו את אפוני הריח למוטות, כי הם גדלים מהר מן המחשבה.',
  ],
  [
    'ניסן',
    'עתה הגן מדבר. הציפורים בונות בתוך הגפן, הדבורים עולות אל הזעתר, וכל מה שנזרע בחשוון קם ועומד. פתחו את השער ותנו לעוברים ושבים להיכנס.',
  ],
  [
    'אייר',
    'הוורדים נפתחים, והגנן אינו הולך לישון. קטפו בבוקר, לפני החום, והשאירו על כל שיח פרח אחד שלא ייקטף, כדי שיזכור לשם מה הוא פורח.',
  ],
  [
    'סיוון',
    'החיטה בשדה הצהיבה, ובגן בשלים המשמשים. מתחו לכם יריעה של בד בין שני עצים ואכלו בצל. השקו עם שקיעת השמש, לאט, סמוך לשורש.',
  ],
  [
    'תמוז',
    'חם. הלטאה שוכבת על הקיר ואינה עונה. אין עושים דבר בצהריים; זוהי עבודה בפני עצמה, ויש ללמוד אותה.',
  ],
  [
    'אב',
    'הענבים נצבעים והתאנים מתרככות. קומו לפני הזריחה ולכו יחפים בין הערוגות; האדמה עוד זוכרת את הלילה. מה שבשל, חלקו עם השכנים, ומה שלא בשל, חלקו עם הסבלנות.',
  ],
  [
    'אלול',
    'הרימונים אדומים, והחצב עולה לבדו מן האדמה היבשה, בלי עלה ובלי מים, נר לבן בקצה הקיץ. הגנן סוגר את המחברת, קורא בה מן ההתחלה ורואה שטעה בכמה דברים. הוא כותב זאת בשוליים, ומתחיל מחדש.',
  ],
]

/** Right-hand pages come first: odd leaves have their sewing at the right. */
const print = async (number, svg) => ({
  words: wordsOf(svg),
  bytes: await printPage(svg, {
    width: WIDTH - ((number * 29) % 17),
    height: HEIGHT + ((number * 41) % 23),
    seed: 1300 + number * 11,
    gutter: number % 2 ? 'right' : 'left',
    tint: tints.ivory,
    quality: 66,
  }),
})

function monthBlock([name, text], top, seed, side) {
  const x = side ? 190 : 470
  const set = column([text], { x, y: top + 130, width: 640, style: body, initial: 2 })
  const flower = plant(side ? 1000 : 290, top + 590, 470, seed, { ...garden, petal: petals[seed - 41] }, 0.17)
  return `${textAt(x + 640, top + 50, name, display(74, { fill: RED, anchor: 'end' }))}${set.svg}${flower}`
}

function monthPage(index, folio) {
  const first = months[index * 2]
  const second = months[index * 2 + 1]
  return `${beadRule(650, 130, 900, 7)}${monthBlock(first, 210, 41 + index * 2, true)}${swelledRule(650, 890, 300)}${monthBlock(second, 960, 42 + index * 2, false)}${textAt(650, 1700, folio, display(40, { face: faces.hebrew }))}`
}

function titlePage() {
  return `${frame(120, 120, 1040, 1560, { colour: '#3c2a1f' })}${textAt(640, 440, 'לוח הגן', display(170, { fill: RED }))}${swelledRule(640, 510, 380, 6)}${textAt(640, 610, 'שנים עשר חודשים בגן ליד הים', display(56, { face: faces.hebrew }))}${textAt(640, 710, 'כתבה וציירה', display(42, { face: faces.hebrewLight }))}${textAt(640, 780, 'נעמי ורד', display(70))}${plant(640, 1390, 500, 45, garden, 0.24)}${textAt(640, 1500, 'דפוס המגדלור', display(48))}${textAt(640, 1566, 'פורט אלרי, תרפ״ו', display(42, { face: faces.hebrew }))}`
}

async function pages() {
  const reader = column(preface, {
    x: 200,
    y: 520,
    width: 900,
    style: { ...body, size: 50, leading: 74 },
    initial: 2,
  })
  const pages = [
    [
      'כריכה',
      {
        bytes: await clothBoard(1380, 1900, {
          seed: 93,
          cloth: [112, 42, 40],
          front: false,
          title: { text: 'לוח הגן', face: faces.hebrewBold, size: 190 },
        }),
      },
    ],
  ]
  pages.push(['שער', await print(2, titlePage())])
  pages.push([
    'הקדמה',
    await print(
      3,
      `${beadRule(650, 250, 900, 7)}${textAt(650, 380, 'אל הקורא', display(84, { fill: RED }))}${reader.svg}${fleuron(650, reader.y + 90, 46)}`,
    ),
  ])
  for (const [index, folio] of ['א', 'ב', 'ג', 'ד', 'ה', 'ו'].entries())
    pages.push([folio, await print(4 + index, monthPage(index, folio))])
  pages.push([
    'קולופון',
    await print(
      10,
      `${plant(650, 1000, 520, 52, garden, 0.3)}${fleuron(650, 1150, 46)}${textAt(650, 1280, 'נדפס בשלוש מאות עותקים', display(46, { face: faces.hebrew }))}${textAt(650, 1350, 'וסודר באות פרנק־ריהל', display(46, { face: faces.hebrew }))}`,
    ),
  ])
  return pages
}

/** The garden calendar. */
export const hebrewBook = {
  folder: 'hebrew-book',
  label: 'לוח הגן',
  description: 'A Hebrew book of ten pages, read from right to left.',
  metadata: [
    ['Title', 'לוח הגן : שנים עשר חודשים בגן ליד הים'],
    ['Title', 'Luaḥ ha-gan (The garden calendar)'],
    ['Creator', 'ורד, נעמי'],
    ['Date of Publication', '1926'],
    ['Publisher', 'פורט אלרי : דפוס המגדלור'],
    ['Language', 'Hebrew'],
    ['Physical description', '10 pages ; 18 cm'],
  ],
  rights: 'http://creativecommons.org/publicdomain/mark/1.0/',
  language: 'he',
  ocr: 'page',
  direction: 'right-to-left',
  behavior: ['paged'],
  ranges: [
    { label: 'הקדמה', pages: [3] },
    {
      label: 'חורף',
      pages: [4, 5, 6],
      ranges: [
        { label: 'תשרי, חשוון', pages: [4] },
        { label: 'כסלו, טבת', pages: [5] },
        { label: 'שבט, אדר', pages: [6] },
      ],
    },
    {
      label: 'קיץ',
      pages: [7, 8, 9],
      ranges: [
        { label: 'ניסן, אייר', pages: [7] },
        { label: 'סיוון, תמוז', pages: [8] },
        { label: 'אב, אלול', pages: [9] },
      ],
    },
  ],
  async files() {
    return (await pages()).map(([label, leaf], index) => ({
      name: `luah-${String(index + 1).padStart(2, '0')}.jpg`,
      label,
      ...leaf,
    }))
  },
}
