import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Passord',
  'pdf.password.why': 'Filen er beskyttet. Biblioteket eller opphavspersonen kan gi deg passordet.',
  'pdf.password.wrong': 'Dette er ikke passordet. Kontroller store og små bokstaver, og prøv så igjen.',
  'pdf.password.open': 'Åpne',
  'pdf.enclosed.save': 'Lagre',
  'pdf.enclosed.looking': 'Leter etter flere filer på sidene …',
  'pdf.hugeImage': 'Et bilde i denne filen er for stort til å tegnes her.',
  'pdf.form': 'Dette skjemaet kan bare leses i programmet det er laget for.',
  'pdf.damagedPage': 'Denne siden i PDF-filen er skadet.',
  'pdf.otherPages': 'De andre sidene kan leses.',
}
