import type { LookMessages } from '../en/look'

/** עברית. */
export const look: LookMessages = {
  'look.title': 'תצוגת קריאה',
  'look.alone': 'הטקסט בלבד',
  'look.size': 'גודל',
  'look.smaller': 'קטן יותר',
  'look.larger': 'גדול יותר',
  'look.percent': '{size, number}%',
  'look.spacing': 'ריווח',
  'look.spacing.usual': 'רגיל',
  'look.spacing.loose': 'מרווח',
  'look.spacing.wide': 'רחב',
  'look.font': 'גופן',
  'look.font.usual': 'רגיל',
  'look.font.serif': 'עם תגים',
  'look.font.sans': 'בלי תגים',
  'look.font.monospace': 'רוחב קבוע',
  'look.colours': 'צבעים',
  'look.colours.usual': 'רגיל',
  'look.colours.paper': 'נייר',
  'look.colours.dark': 'כהה',
  'look.colours.contrast': 'ניגודיות גבוהה',
  'look.reset': 'הגדרות רגילות',
  'look.machine': 'נקרא על ידי מכונה: ייתכנו בו טעויות.',
}
