import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Lösenord',
  'pdf.password.why': 'Filen är skyddad. Biblioteket eller filens upphovsperson kan ge dig lösenordet.',
  'pdf.password.wrong': 'Det är inte lösenordet. Kontrollera versaler och gemener och försök sedan igen.',
  'pdf.password.open': 'Öppna',
  'pdf.enclosed.save': 'Spara',
  'pdf.enclosed.looking': 'Letar efter fler filer på sidorna …',
  'pdf.hugeImage': 'En bild i den här filen är för stor för att ritas här.',
  'pdf.form': 'Formuläret går bara att läsa i det program som det är gjort för.',
  'pdf.damagedPage': 'Den här sidan i PDF-filen är skadad.',
  'pdf.otherPages': 'De andra sidorna går att läsa.',
}
