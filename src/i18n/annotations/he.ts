import type { AnnotationMessages } from './en'

/** The words of the annotations in Hebrew. */
export const annotations: AnnotationMessages = {
  'kind.any': 'הערה',
  'kind.assessing': 'הערכה',
  'kind.bookmarking': 'סימנייה',
  'kind.classifying': 'סיווג',
  'kind.commenting': 'הערה',
  'kind.describing': 'תיאור',
  'kind.editing': 'הצעת תיקון',
  'kind.highlighting': 'הדגשה',
  'kind.identifying': 'זיהוי',
  'kind.linking': 'קישור',
  'kind.moderating': 'בקרה',
  'kind.questioning': 'שאלה',
  'kind.replying': 'תשובה',
  'kind.supplementing': 'תעתיק',
  'kind.tagging': 'תגית',
  'kind.transcribing': 'תעתיק',

  count: '{count, plural, =0 {אין הערות בעמוד זה.} one {הערה אחת} other {# הערות}}',
  waiting: 'ההערות נטענות…',
  refused: 'הספרייה מציגה חלק מההערות רק לקוראים שנכנסו לחשבונם. היכנסו באתר הספרייה ונסו שוב.',
  failed: 'לא ניתן היה לטעון חלק מההערות. נסו שוב; אם הבעיה נמשכת, הודיעו לספרייה.',
  unreadable: 'לא ניתן היה לקרוא חלק מההערות. הודיעו לספרייה.',
  cut: 'מוצגות רק {count, number} ההערות הראשונות.',
  elsewhere:
    '{count, plural, one {הערה אחת עוסקת בפריט אחר ואינה מוצגת.} other {# הערות עוסקות בפריטים אחרים ואינן מוצגות.}}',

  marked: 'הצגה על גבי העמוד',
  collections: 'אוספים',
  otherCollection: 'הערות אחרות',

  mark: '{kind}: {words}',
  wholePage: 'העמוד כולו',
  part: 'חלק מהעמוד',
  goTo: 'אל {page}',
  openObject: 'פתיחת הפריט המקושר',
  picture: 'תמונה',
  languages: 'בשפות אחרות',
  about: '{creator}, {date}',
}
