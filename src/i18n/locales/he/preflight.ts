import type { PreflightMessages } from '../en/preflight'

/** עברית. */
export const preflight: PreflightMessages = {
  unreadable: 'לא ניתן לקרוא את הקובץ.',
  empty: 'הקובץ ריק.',
  truncated: 'סוף הקובץ חסר. יש להעתיק אותו שוב מהמקור.',
  broken: 'לא ניתן לפענח את התמונה: הקובץ פגום.',
  'wrong-type': 'לפי השם זה {stated}, אבל הקובץ הוא {format}.',
  encrypted: 'הקובץ נפתח רק עם סיסמה.',
  'large-pdf': 'ל-PDF יש {megabytes} MB; בקו איטי ההמתנה ארוכה.',
  'pdf-text': 'ב־PDF אין טקסט: אי אפשר לחפש בו או להקריא אותו.',
  'pdf-tags': 'ב־PDF אין תגיות: קוראי מסך קוראים אותו בצורה גרועה.',
  missing:
    '{count, plural, one {נראה שקובץ מספר {first} חסר בין שני אלה.} two {נראה שקבצים מספר {first} ו-{last} חסרים בין שני אלה.} other {נראה שקבצים מספר {first} עד {last} חסרים בין שני אלה.}}',
  order: 'קובץ מספר {number} בא אחרי מספר {before}.',
  'number-doubled': 'קובץ מספר {number} מופיע יותר מפעם אחת.',
  'name-doubled':
    'השמות נבדלים רק באותיות גדולות וקטנות או בצורת הסימנים. במערכות אחרות קובץ אחד מחליף את השני.',
  'same-bytes': '{count} הקבצים האלה זהים לחלוטין.',
  rescanned: 'נראה ששני אלה הם אותו עמוד שנסרק פעמיים (דמיון של {percent} %).',
  blank:
    '{count, plural, one {נראה שעמוד אחד ריק.} two {נראה ששני עמודים ריקים.} other {נראה ש-{count} עמודים ריקים.}}',
  rotated: 'נראה שהעמוד שוכב על צידו.',
  skewed: 'נראה שהעמוד נטוי ב־{degrees}°.',
  gutter: 'נראה שהשדרה בצד הלא נכון. ייתכן שהעמוד השמאלי והימני התחלפו.',
  size: 'בתמונה {width} × {height} פיקסלים, ובשכנותיה {usualWidth} × {usualHeight}. אולי היא חתוכה.',
  resolution: 'בתמונה {value} פיקסלים לאינץ׳, ברובן {usual}.',
  colour: 'בתמונה {value}, ברובן {usual} (ערוצים × עומק).',
  blurred: 'התמונה הרבה פחות חדה מהאחרות.',
  exposure: 'הרבה יותר שחור מלא או לבן מלא מאשר באחרות.',
  cast: 'הצבעים אדומים או כחולים יותר מאשר באחרות.',
  'form-missing':
    '{form, select, master {לקובץ זה אין מאסטר כמו לאחרים.} other {למאסטר זה אין עותק לדפדפנים כמו לאחרים.}}',
  'label-file-name':
    '{count, plural, one {התווית של עמוד היא שם הקובץ שלו.} two {התוויות של שני עמודים הן שמות הקבצים שלהם.} other {התוויות של {count} עמודים הן שמות הקבצים שלהם.}}',
  'label-gap':
    '{count, plural, one {אין עמוד עם התווית {first}.} two {אין עמודים עם התוויות {first} ו-{last}.} other {אין עמודים עם התוויות {first} עד {last}.}} אולי חסרים עמודים.',
  'label-doubled': 'יותר מעמוד אחד נושא את התווית {label}.',
  'label-order': 'התווית {number} באה אחרי התווית {before}.',
  'roman-break': 'אחרי הספרות הרומיות, הערביות מתחילות ב-{number}.',
  'text-missing':
    '{count, plural, one {לעמוד אחד אין טקסט, אף שלאחרים יש.} two {לשני עמודים אין טקסט, אף שלאחרים יש.} other {ל-{count} עמודים אין טקסט, אף שלאחרים יש.}}',
  'text-unreadable': 'חלק גדול מהטקסט אינו מילים ({percent} %). אולי זיהוי הטקסט נכשל.',
  'text-doubled': 'לשתי תמונות שונות אותו טקסט. אחד מהם של עמוד אחר.',
  'captions-alone': 'אין הקלטה לכתוביות אלה.',
  'captions-missing': 'לסרט אין כתוביות.',
  'captions-long':
    '{seconds, plural, one {הכתוביות מסתיימות שנייה אחרי ההקלטה.} two {הכתוביות מסתיימות שתי שניות אחרי ההקלטה.} other {הכתוביות מסתיימות {seconds} שניות אחרי ההקלטה.}}',
  'title-missing': 'לפריט אין כותר.',
  'rights-missing': 'הפריט אינו מציין זכויות.',
  'rights-unknown': 'הזכויות מצוינות במילים חופשיות ולא בהצהרה מוכרת: {rights}',
  'link-dead': 'קישור בתיאור אינו עונה: {url}',
  'thumbnail-missing': 'לפריט אין תמונה ממוזערת.',
  'cors-missing': 'השרת אינו מאפשר לצופה הזה לקרוא את הקובץ (CORS): {host}.',
  'ranges-missing': 'השרת אינו שולח חלקי קבצים; מי שקופץ למקום אחר ממתין לקובץ כולו: {host}.',
  'signature-short': 'הקישור החתום פג אחרי {seconds} שניות.',
}
