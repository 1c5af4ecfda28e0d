import type { panels as english } from '../en/panels'

/** Words of the panels. */
export const panels: Record<keyof typeof english, string> = {
  'adjust.title': 'כוונון התמונה',
  'adjust.brightness': 'בהירות',
  'adjust.contrast': 'ניגודיות',
  'adjust.invert': 'היפוך צבעים',
  'adjust.reset': 'איפוס',

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

  'transcript.text': 'טקסט',
  'transcript.follow': 'לעקוב אחר ההקלטה',
  'transcript.waiting': 'התמליל נטען…',
  'transcript.none': 'להקלטה זו אין תמליל.',
  'transcript.failed': 'לא ניתן לקרוא את התמליל. נסו שוב; אם הדבר נמשך, הודיעו לספרייה.',
  'transcript.lineAt': 'נגינה מ־{time}',

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

  'downloads.file': 'קובץ זה',
  'downloads.original': 'הקובץ המקורי',
  'downloads.text': 'הטקסט של עמוד זה',
  'downloads.picture': 'תמונה של עמוד זה',
  'downloads.width': 'ברוחב {width, number} פיקסלים',
  'downloads.fullSize': 'גודל מלא',
  'downloads.others': 'פורמטים אחרים',
  'downloads.pages': 'עמודים נבחרים',
  'downloads.which': 'עמודים, למשל 1-5, 9',
  'downloads.wrong': 'הקלידו מספרי עמודים מ־1 עד {total, number}, למשל 1-5, 9.',
  'downloads.tooMany': 'לכל היותר {most, number} עמודים בכל פעם. בחרו פחות, ואחר כך את הבאים.',
  'downloads.makePdf': 'יצירת PDF',
  'downloads.print': 'הדפסה',
  'downloads.working': '{done, number} מתוך {total, number} עמודים',
  'downloads.cancel': 'ביטול',
  'downloads.done': 'ה־PDF מוכן ונמצא בהורדות הדפדפן.',
  'downloads.failed':
    'לא ניתן היה להביא את עמוד {page, number} ולכן לא נוצר דבר. בדקו את החיבור ונסו שוב, או בחרו עמודים אחרים.',

  'panel.representations': 'ייצוגים',
}
