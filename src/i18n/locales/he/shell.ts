import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'נפתח…',
  'viewer.loadingBytes': 'נפתח… התקבלו {size}',
  'viewer.stillLoading': 'עדיין נפתח. השרת מתעכב בתשובתו.',
  'viewer.untitled': 'ללא כותר',
  'viewer.empty.title': 'אין כאן מה להציג',
  'viewer.empty.body':
    'לרשומה זו אין קבצים משלה. ייתכן שהם נמצאים במקום אחר: ראו את הקישורים שלהלן או פנו לספרייה.',
  'viewer.empty.bodyAlone': 'לרשומה זו אין קבצים משלה. ייתכן שהם נמצאים במקום אחר; פנו לספרייה.',
  'viewer.main': 'עמוד',
  'viewer.skip': 'דילוג אל העמוד',
  'viewer.readText': 'קריאת הטקסט של עמוד זה',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'טעינה מחדש של חלק זה',
  'viewer.partFailed': 'חלק זה לא נטען או הפסיק לפעול. אפשר להמשיך להשתמש בכל השאר.',

  'page.named': 'עמוד {position, number} מתוך {total, number}',
  'page.namedWithLabel': 'עמוד {position, number} מתוך {total, number}, {label}',
  'page.pairNamed': 'עמודים {position, number} ו־{last, number} מתוך {total, number}',
  'page.pairNamedWithLabel': 'עמודים {position, number} ו־{last, number} מתוך {total, number}, {label}',
  'page.file': 'קובץ {file, number} מתוך {files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'קובץ {file, number} מתוך {files, number}, עמוד {position, number} מתוך {total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'קובץ {file, number} מתוך {files, number}, עמודים {position, number} ו־{last, number} מתוך {total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'קובץ',
  'page.fieldInFile': 'קובץ {file, number} מתוך {files, number}, עמוד',
  'page.field': 'מעבר לעמוד (מספר או מספור מודפס)',
  'page.notFound': 'אין עמוד ״{typed}״. הקלידו מספר מ־1 עד {total, number} או מספור מודפס.',
  'page.next': 'העמוד הבא',
  'page.previous': 'העמוד הקודם',
  'page.first': 'העמוד הראשון',
  'page.last': 'העמוד האחרון',
  'page.loading': 'העמוד נטען…',
  'page.partsNotShown': 'לא כל מה שבעמוד הזה ניתן להצגה כאן.',

  'zoom.in': 'הגדלה',
  'zoom.out': 'הקטנה',
  'zoom.whole': 'עמוד שלם',
  'zoom.announced': 'הגדלה {percent, number} %',
  'zoom.announcedWhole': 'עמוד שלם',

  'pan.title': 'הזזת התצוגה',
  'pan.left': 'הזזה שמאלה',
  'pan.right': 'הזזה ימינה',
  'pan.up': 'הזזה למעלה',
  'pan.down': 'הזזה למטה',

  'layout.title': 'פריסה',
  'layout.single': 'עמוד אחד',
  'layout.scroll': 'גלילה',
  'layout.overview': 'מבט כולל',
  'layout.book': 'שני עמודים',
  'layout.shift': 'שינוי זיווג העמודים',

  'rotate.right': 'סיבוב עם כיוון השעון',
  'rotate.left': 'סיבוב נגד כיוון השעון',
  'rotate.announced': 'סובב ב־{degrees, number} מעלות',

  'fullscreen.enter': 'מסך מלא',
  'fullscreen.leave': 'יציאה ממסך מלא',

  'navigator.show': 'מפת מבט כולל',
  'navigator.hint': 'החלק המסומן הוא הנראה כעת. לחצו כדי לעבור לשם.',

  'order.title': 'סדר העמודים',
  'order.delivered': 'כפי שנמסר',
  'order.number': 'סדר {number, number}',

  'toolbar.panels': 'חלוניות',
  'toolbar.pages': 'עמודים',
  'toolbar.view': 'תצוגה',
  'toolbar.more': 'עוד',

  'collection.back': 'חזרה לאוסף',
  'collection.ways': 'קישורים נוספים',
  'collection.byDate': 'לפי תאריך',
  'collection.entries': '{count, plural, one {רשומה #} two {שתי רשומות} other {# רשומות}}',
  'collection.volumes': '{count, plural, one {כרך #} two {שני כרכים} other {# כרכים}}',
  'collection.empty.title': 'אין דבר באוסף הזה',
  'collection.empty.body': 'האוסף אינו מפנה לשום דבר שאפשר לפתוח. ייתכן שהספרייה עדיין לא מילאה אותו.',
  'collection.more': 'עוד מהאוסף הזה',
  'collection.next': 'הבא באוסף',
  'collection.previous': 'הקודם באוסף',

  'volumes.next': 'הכרך הבא',
  'volumes.previous': 'הכרך הקודם',

  'drop.hint': 'שחררו כדי לפתוח',

  'hold.wheel': 'לחצו כאן כדי להשתמש בגלגלת, או החזיקו {key} כדי להגדיל',
  'hold.touch': 'הקישו כדי לגלול כאן, או הגדילו בשתי אצבעות',

  'shortcuts.show': 'קיצורי מקלדת',

  'scrubber.label': 'המקום במסמך',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'הייתם בעמוד {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'הייתם בהמשך המסמך הזה.',
  'comingBack.go': 'מעבר לעמוד {position, number}',
  'comingBack.goInside': 'מעבר לשם',
  'comingBack.where': 'כפתור בסרגל העליון מוביל לשם.',
  'comingBack.dismiss': 'ביטול ההצעה',

  'start.title': 'פתיחת מסמך',
  'start.lead': 'Lectern מציג את מה שספריות מגישות: ייצוגים של Alma ומניפסטים של IIIF.',
  'start.field': 'כתובת URL של מניפסט IIIF או של הגשה ב־Alma',
  'start.open': 'פתיחה',
  'start.samples': 'דוגמאות',
  'start.invalid': 'זו אינה כתובת אינטרנט. עליה להתחיל ב־https://.',
}
