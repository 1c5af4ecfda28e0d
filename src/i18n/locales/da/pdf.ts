import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Adgangskode',
  'pdf.password.why': 'Filen er beskyttet. Biblioteket eller filens ophavsperson kan oplyse adgangskoden.',
  'pdf.password.wrong': 'Det er ikke adgangskoden. Kontrollér store og små bogstaver, og prøv så igen.',
  'pdf.password.open': 'Åbn',
  'pdf.enclosed.save': 'Gem',
  'pdf.enclosed.looking': 'Leder efter flere filer på siderne …',
  'pdf.hugeImage': 'Et billede i denne fil er for stort til at blive tegnet her.',
  'pdf.form': 'Denne formular kan kun læses i det program, den er lavet til.',
  'pdf.damagedPage': 'Denne side i PDF-filen er beskadiget.',
  'pdf.otherPages': 'De andre sider kan læses.',
}
