import type { ShortcutMessages } from '../en/shortcuts'

/** עברית. */
export const shortcuts: ShortcutMessages = {
  'shortcuts.turn': 'העמוד הבא או הקודם (בהגדלה: הזזת התצוגה)',
  'shortcuts.turnAlways': 'העמוד הקודם או הבא',
  'shortcuts.ends': 'העמוד הראשון או האחרון',
  'shortcuts.jump': 'מעבר לעמוד',
  'shortcuts.zoom': 'הגדלה או הקטנה',
  'shortcuts.whole': 'עמוד שלם',
  'shortcuts.pan': 'הזזת התצוגה',
  'shortcuts.book': 'עמוד אחד או שניים',
  'shortcuts.rotate': 'סיבוב (עם Shift: חזרה)',
  'shortcuts.fullscreen': 'מסך מלא',
  'shortcuts.close': 'סגירת מה שפתוח',
  'shortcuts.search': 'חיפוש ומעבר לתוצאה הבאה',
  'shortcuts.help': 'רשימה זו',
  'shortcuts.change': 'שינוי מקשים',
  'shortcuts.changeKey': 'שינוי המקש {key}: {action}',
  'shortcuts.press': 'יש להקיש על המקש החדש. Delete: ללא מקש, Esc: בלי שינוי.',
  'shortcuts.taken': '{key} הוא כבר המקש של: {action}. יש לבחור מקש אחר.',
  'shortcuts.changed': '{action}: כעת {key}',
  'shortcuts.removed': '{action}: ללא מקש',
  'shortcuts.usual': 'מקשי ברירת המחדל',
  'shortcuts.done': 'סיום',
  'shortcuts.none': 'אין',
}
