import type { PlaceMessages } from '../en/places'

/** Words of places and dates. */
export const places: PlaceMessages = {
  'map.name': 'מפת המקומות',
  'map.keys': 'מקשי החיצים מזיזים את המפה, + ו־− מקרבים ומרחיקים, 0 מציג את כל המקומות.',
  'map.nearer': 'התקרבות במפה',
  'map.farther': 'התרחקות במפה',
  'map.all': 'הצגת כל המקומות',
  'map.waiting': 'המפה נטענת…',
  'map.ground': 'רקע: Natural Earth',

  count: '{count, plural, =0 {אין כאן מקומות.} one {מקום אחד} two {שני מקומות} other {# מקומות}}',
  cut: 'מוצגים רק {count, number} המקומות הראשונים.',
  failed: 'לא ניתן היה לטעון חלק מהמקומות. נסו שוב; אם זה נמשך, הודיעו לספרייה.',
  again: 'ניסיון נוסף',
  unnamed: 'מקום ללא שם',
  ofObject: 'הפריט כולו',
  ofCollection: 'האוסף כולו',
  ofSection: 'חלק',
  onPart: '{page}, חלק מהעמוד',

  'position.title': 'קו אורך וקו רוחב',
  'position.pointer': 'מתחת לסמן',
  'position.centre': 'במרכז התצוגה',
  'position.none': 'הזיזו את הסמן מעל המפה שבעמוד.',
  'position.unusable': 'לא ניתן לקרוא את הייחוס הגאוגרפי של העמוד. הודיעו לספרייה.',
  'position.north': '{degrees} צפון',
  'position.south': '{degrees} דרום',
  'position.east': '{degrees} מזרח',
  'position.west': '{degrees} מערב',
  'position.both': '{latitude}, {longitude}',
  extent: 'תחום המפה שבעמוד',

  'dates.jump': 'מעבר לתאריך',
  'dates.hint': 'שנה, חודש או יום, למשל 1887, 1887-05 או 1887-05-17',
  'dates.go': 'מעבר',
  'dates.unread': 'זה אינו תאריך. כתבו שנה, חודש או יום, למשל 1887, 1887-05 או 1887-05-17.',
  'dates.none': 'אין דבר מתאריך זה ואילך.',
  'dates.entries': '{count, plural, one {ערך אחד} two {שני ערכים} other {# ערכים}}',
  'dates.undated': 'ללא תאריך',
}
