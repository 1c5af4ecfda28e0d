import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'התמונה המוצגת',
  'layers.parts': 'חלקי העמוד',
  'layers.number': 'תמונה {number, number}',
  'layers.over': 'הנחה מעל',
  'layers.overNamed': 'הנחה מעל: {label}',
  'layers.opacity': 'אטימות של {label}',
  'layers.reset': 'איפוס',
  'layers.none': 'יש רק תמונה אחת של העמוד הזה.',
  'layers.failed': 'לא ניתן לטעון את התמונה הזאת. אפשר לנסות שוב או לבחור תמונה אחרת.',
  'layers.denied': 'הספרייה אינה מתירה לראות את התמונה הזאת מכאן. אפשר לבחור תמונה אחרת.',
  'layers.login':
    'הספרייה מציגה את התמונה הזאת רק לקוראים שנכנסו לחשבון. יש להיכנס לחשבון בספרייה ולנסות שוב.',
}
