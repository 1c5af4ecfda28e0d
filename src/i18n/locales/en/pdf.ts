/** Words of PDFs. */
export const pdf = {
  'pdf.password.label': 'Password',
  'pdf.password.why': 'This file is protected. The library or its author can tell you the password.',
  'pdf.password.wrong': 'That is not the password. Check upper and lower case, then try again.',
  'pdf.password.open': 'Open',
  'pdf.enclosed.save': 'Save',
  'pdf.enclosed.looking': 'Looking for more files on the pages…',
  'pdf.hugeImage': 'An image in this file is too large to be drawn here.',
  'pdf.form': 'This form can be read only in the program it was made for.',
  'pdf.damagedPage': 'This page of the PDF is damaged.',
  'pdf.otherPages': 'The other pages can be read.',
} as const

/** A name of one of these messages. */
export type PdfKey = keyof typeof pdf
