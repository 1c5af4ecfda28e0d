import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'כוונון התמונה',

  'layers.title': 'שכבות',

  'panel.close': 'סגירה',
  'panel.contents': 'תוכן העניינים',
  'panel.thumbnails': 'תמונות ממוזערות',
  'panel.volumes': 'כרכים',
  'panel.collection': 'אוסף',
  'panel.about': 'אודות',
  'panel.share': 'שיתוף',

  'thumbnails.number': '{position, number}',

  'contents.empty': 'אין תוכן עניינים.',
  'contents.part': '{name}, חלק {part, number} מתוך {count, number}',
  'contents.untitled': 'פרק ללא כותרת',

  'about.rights': 'זכויות',
  'about.provider': 'באדיבות',
  'about.homepage': 'ראו גם ברשת',
  'about.renderings': 'פורמטים אחרים',
  'about.seeAlso': 'נתונים על פריט זה',
  'about.page': 'על עמוד זה',
  'about.source': 'מקור',
  'about.manifest': 'כתובת URL של המניפסט או ההגשה',
  'about.newTab': '(נפתח בלשונית חדשה)',

  'share.link': 'קישור לעמוד זה',
  'share.linkRegion': 'קישור למה שנראה כעת',
  'share.copy': 'העתקה',
  'share.copied': 'הועתק',
  'share.selected': 'הקישור מסומן ואפשר להעתיק אותו ידנית.',
  'share.notPossible': 'מסמך זה נפתח בכתובת שתוקפה פג אחרי דקות אחדות. קישור אליה לא יפעל אצל אחרים.',

  'embed.switch': 'גרסאות אחרות של כותר זה',

  'share.state': 'מצב תוכן של IIIF',
  'share.stateLink': 'קישור למציגי IIIF',
  'share.stateJson': 'מצב תוכן כ־JSON',
  'share.drag': 'גררו את הסמל הזה למציג IIIF אחר כדי לפתוח בו את הפריט.',

  'cite.title': 'ציטוט',
  'embed.title': 'הטמעה',
  'embed.html': 'HTML להעתקה',

  'settings.title': 'הגדרות',

  'panel.text': 'טקסט',
  'panel.files': 'קבצים',
  'panel.transcript': 'תמליל',
  'panel.annotations': 'הערות',
  'panel.places': 'מקומות',
  'panel.preflight': 'בדיקה מוקדמת',

  'panel.find': 'חיפוש',

  'find.field': 'מילים לחיפוש',
  'find.matchCase': 'התאמת רישיות',
  'find.wholeWords': 'מילים שלמות',
  'find.matchAccents': 'התאמת סימנים דיאקריטיים',
  'find.hint': 'הקלידו מילה או ביטוי.',
  'find.searching': 'מחפש…',
  'find.count':
    '{total, plural, =0 {לא נמצאו תוצאות. נסו איות אחר או פחות מילים.} one {תוצאה אחת} two {שתי תוצאות} other {# תוצאות}}',
  'find.listed': '{total, number} תוצאות. {count, number} הראשונות מוצגות.',
  'find.noWords': 'ב־PDF אין טקסט: אי אפשר לחפש בו או להקריא אותו.',
  'find.next': 'התוצאה הבאה',
  'find.previous': 'התוצאה הקודמת',
  'find.page': 'עמוד {label}',
  'find.reading': 'נקראו {read, number} מתוך {of, number} עמודים',
  'find.mark': 'תוצאה {position, number} מתוך {total, number}: {words}',
  'find.failed': 'לא ניתן היה לחפש בחלק מהטקסט. חפשו שוב מאוחר יותר.',
  'find.serviceFailed': 'החיפוש של הספרייה אינו משיב; העמודים נקראים אחד אחד.',
  'find.inContents': 'בתוכן העניינים',
  'find.inAbout': 'בתיאור',
  'find.inStatement': 'בתיאור: {label}',
  'find.along': 'תוצאות לאורך העמודים',
  'find.onPage': '{count, plural, one {תוצאה אחת} two {שתי תוצאות} other {# תוצאות}}',

  'panel.downloads': 'הורדות',

  'panel.representations': 'ייצוגים',
}
