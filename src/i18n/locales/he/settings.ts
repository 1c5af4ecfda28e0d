import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'שפה',
  'settings.languageUsual': 'כמו הדף או הדפדפן',
  'settings.zoomOnTurn': 'ההגדלה בעת דפדוף',
  'settings.whole': 'הצגת העמוד השלם',
  'settings.keep': 'שמירה על ההגדלה ועל החלק הנראה',
  'settings.keepAtStart': 'שמירה על ההגדלה והתחלה מראש העמוד',
  'settings.singleKeys': 'קיצורים של מקש יחיד',
  'settings.singleKeysHint':
    'כבו זאת כאשר הקלדה קולית או תוכנה אחרת מקלידות אותיות. מקשי החצים, Page Up, Page Down ומקש הרווח נשארים פעילים.',
  'settings.selectWords': 'גרירה תמיד בוחרת מילים',
  'settings.selectWordsHint':
    'מעל מילים של סריקה; אחרת הדבר פועל עם העכבר כל עוד כל העמוד מוצג, וגרירה מזיזה עמוד מוגדל.',
  'settings.animated': 'הנפשת הדפדוף',
  'settings.animatedHint': 'נשאר כבוי כשהמערכת שלכם מבקשת פחות תנועה.',
  'settings.comingBack': 'בחזרה למסמך, הצעת העמוד האחרון',
  'settings.comingBackHint': 'העמודים נשמרים במכשיר הזה בלבד. כיבוי ההגדרה מוחק אותם.',
  'settings.forget': 'מחיקת כל העמודים',
  'settings.forgotten': 'נמחקו. אף עמוד אינו שמור במכשיר הזה.',
}
