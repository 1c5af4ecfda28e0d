import type { StaffMessages } from '../en/staff'

/** עברית. */
export const staff: StaffMessages = {
  'staff.title': 'לצוות',
  'staff.picture': 'התמונה של עמוד זה',
  'staff.picture.file': 'הקובץ, כפי שהדפדפן מציג אותו',
  'staff.picture.service': 'שירות תמונות',
  'staff.picture.manifest': 'שירות תמונות, לפי המניפסט של הייצוג',
  'staff.picture.decoder': 'הקובץ, מפוענח במציג',
  'staff.path': 'נתיב אחסון',
  'staff.configuration': 'תצורה',
  'staff.sound': 'לא נמצאו שגיאות.',
  'staff.unchecked': 'לא ניתן היה להביא את הסכמה, ולכן דבר לא נבדק.',
  'staff.viewAs': 'צפייה בתור',
  'staff.simulation': 'הדמיה: {persona}. כללי המערכת המוסרת אינם נבדקים.',
  'staff.endSimulation': 'סיום ההדמיה',
  'staff.why': 'למה זה כך?',
  'staff.copy': 'העתקה לפנייה',
  'staff.copied': 'הועתק',
  'staff.as.stranger': 'אדם זר',
  'staff.as.signed-in': 'קורא מחובר',
  'staff.as.on-campus': 'קורא בקמפוס',
  'staff.as.denied': 'קורא שנדחה',
  'staff.as.embargo': 'קורא בזמן אמברגו',
  'staff.as.copies': 'קורא כשכל העותקים בשימוש',
  'staff.as.session-ends': 'קורא שההתחברות שלו מסתיימת בעת דפדוף',
  'staff.as.phone': 'קורא בטלפון',
  'staff.as.slow-line': 'קורא בקו איטי',
  'staff.as.no-script': 'קורא שהדפדפן שלו אינו מריץ סקריפטים',
  'staff.slowLine':
    'כל תשובה מתעכבת {delay, number} אלפיות שנייה ומגיעה בקצב {rate, number} ק״ב לשנייה. הצופה עצמו כבר נטען.',
  'staff.hostPage': 'הדף שמכיל את הצופה, ללא סקריפטים',
  'staff.as.text-only': 'המילים שקורא מסך אומר',
  'fault.json':
    'התצורה אינה JSON משורה {line, number} ואילך: {cause, select, comma {פסיק חסר או מיותר} quotes {שם או טקסט אינו בתוך מירכאות כפולות ישרות} end {היא נגמרת מוקדם מדי, חסרים סוגריים או מירכאות} other {יש שם תו שאינו במקומו}}.',
  'fault.block': 'התצורה צריכה להיות קבוצת הגדרות אחת בסוגריים מסולסלים.',
  'fault.type':
    '{place} צריך להיות {expected, select, array {רשימה בסוגריים מרובעים} object {קבוצה בסוגריים מסולסלים} string {טקסט במירכאות} boolean {true או false, בלי מירכאות} number {מספר} integer {מספר שלם} other {טקסט, או טקסטים לפי שפה בסוגריים מסולסלים}}.',
  'fault.unknown':
    '{place} אינו מוכר כהגדרה.{suggestion, select, none {} other { האם הכוונה ל־{suggestion}?}}',
  'fault.value': '{place} הוא ״{value}״. הערכים האפשריים: {expected}.',
  'fault.host': '{place} הוא ״{value}״. כתבו רק את המארח: {example}.',
  'fault.origin': '{place} הוא ״{value}״. כתבו רק סכמה ומארח, בלי נתיב: {example}.',
  'fault.form': '{place} הוא ״{value}״. כתבו אותו בצורה כמו {example}.',
  'fault.range':
    '{place} הוא {value}. הוא צריך להיות לפחות {least}{most, select, none {} other { ולכל היותר {most}}}.',
  'fault.missing': '{place} חסר.',
  'fault.closed':
    '{closes, select, terms {שום פריט לא ייפתח עד שזה יתוקן.} contentWarnings {שום פריט לא ייפתח עד שזה יתוקן.} openHosts {פריטים ממארחים שאינם רשומים כהלכה לא ייפתחו עד שזה יתוקן.} permissions {מה שלא הותר כהלכה אסור עד שזה יתוקן.} rules {היכן שהכלל חל מותר רק לקרוא עד שזה יתוקן.} authorizationHosts {לא תוצע כניסה אחרת עד שזה יתוקן.} embedOrigins {דפים שאינם רשומים כהלכה לא יוכלו להטמיע את המציג עד שזה יתוקן.} other {דבר לא ייפתח עד שזה יתוקן.}}',
  'staff.withoutCookies':
    '{host} נמצא ב־credentialHosts, אך אינו מקבל עוגיות: הוא משיב Access-Control-Allow-Origin: * ונשאל בלעדיהן. הסירו אותו מ־credentialHosts, או דאגו שישיב את המקור של מציג זה ו־Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'התוסף {name} {fault, select, origin {רשאי להגיע רק מהשרת של המציג עצמו או ב-https} missing {לא נטען} late {לא הגיב בתוך {seconds, number} שניות} form {אינו כתוב כפי שנאמר בתיעוד} taken {משתמש בשם או במקש תפוסים} threw {נעצר בשל שגיאה} other {מבקש דבר שתוספים אינם מקבלים}}: {detail}',
  'staff.faults': '{count, plural, one {שגיאה אחת בתצורה} two {שתי שגיאות בתצורה} other {# שגיאות בתצורה}}',
}
