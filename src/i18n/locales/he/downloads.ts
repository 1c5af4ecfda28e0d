import type { DownloadsMessages } from '../en/downloads'

/** עברית. */
export const downloads: DownloadsMessages = {
  'downloads.file': 'קובץ זה',
  'downloads.original': 'הקובץ המקורי',
  'downloads.text': 'הטקסט של עמוד זה',
  'downloads.picture': 'תמונה של עמוד זה',
  'downloads.width': 'ברוחב {width, number} פיקסלים',
  'downloads.fullSize': 'גודל מלא',
  'downloads.others': 'פורמטים אחרים',
  'downloads.openHere': 'פתיחה כאן',
  'downloads.backTo': 'חזרה אל "{title}"',
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
  'downloads.makePictures': 'שמירת התמונות',
  'downloads.pictureSize': 'גודל התמונות',
  'downloads.saved': 'התמונות מוכנות ונמצאות בהורדות הדפדפן.',
  'downloads.picturesAbout': 'תמונות: כ־{size}',
}
