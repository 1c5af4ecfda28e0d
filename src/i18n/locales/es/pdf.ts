import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Contraseña',
  'pdf.password.why':
    'Este archivo está protegido. La biblioteca o quien lo escribió puede darle la contraseña.',
  'pdf.password.wrong': 'Esa no es la contraseña. Revise las mayúsculas y vuelva a intentarlo.',
  'pdf.password.open': 'Abrir',
  'pdf.enclosed.save': 'Guardar',
  'pdf.enclosed.looking': 'Buscando más archivos en las páginas…',
  'pdf.hugeImage': 'Una imagen de este archivo es demasiado grande para mostrarla aquí.',
  'pdf.form': 'Este formulario solo se puede leer en el programa para el que se hizo.',
  'pdf.damagedPage': 'Esta página del PDF está dañada.',
  'pdf.otherPages': 'Las demás páginas se pueden leer.',
}
