import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Wachtwoord',
  'pdf.password.why': 'Dit bestand is beveiligd. De bibliotheek of de maker kan u het wachtwoord geven.',
  'pdf.password.wrong':
    'Dat is niet het wachtwoord. Controleer hoofdletters en kleine letters en probeer het opnieuw.',
  'pdf.password.open': 'Openen',
  'pdf.enclosed.save': 'Opslaan',
  'pdf.enclosed.looking': 'Er wordt naar meer bestanden op de pagina’s gezocht…',
  'pdf.hugeImage': 'Een afbeelding in dit bestand is te groot om hier te worden getekend.',
  'pdf.form': 'Dit formulier kan alleen worden gelezen in het programma waarvoor het is gemaakt.',
  'pdf.damagedPage': 'Deze pagina van de PDF is beschadigd.',
  'pdf.otherPages': 'De andere pagina’s kunnen worden gelezen.',
}
