import type { FolderMessages } from '../en/folder'

/** Words about a folder of the reader's own disk. */
export const folder: FolderMessages = {
  'folder.choose': 'בחירת תיקייה',
  'folder.lead':
    'תיקייה של קבצים במכשיר הזה נפתחת כייצוג שהיא תהיה. דבר אינו נשלח. אפשר גם לגרור אותה אל הדף הזה.',
  'folder.local': 'נפתח מהמכשיר הזה. דבר אינו נשלח, ושום קישור אינו מוביל לכאן.',
  'folder.order': 'לפי הסדר של {name}.',
  'folder.missing':
    '{count, plural, one {לאחד מעמודיו אין כאן קובץ.} two {לשניים מעמודיו אין כאן קבצים.} other {ל־# מעמודיו אין כאן קבצים.}}',
  'folder.unnamed':
    '{count, plural, one {קובץ אחד אינו נזכר בו ובא בסוף.} two {שני קבצים אינם נזכרים בו ובאים בסוף.} other {# קבצים אינם נזכרים בו ובאים בסוף.}}',
  'folder.foreign': '{name} עוסק בקבצים אחרים ואינו בשימוש.',
  'folder.beyond':
    '{count, plural, one {קובץ אחד הושמט} two {שני קבצים הושמטו} other {# קבצים הושמטו}}: בתיקייה יכולים להיות 100,000.',
  'folder.unreadable':
    '{count, plural, one {לא ניתן היה לרשום קובץ או תיקייה אחת.} two {לא ניתן היה לרשום שני קבצים או תיקיות.} other {לא ניתן היה לרשום # קבצים או תיקיות.}}',
}
