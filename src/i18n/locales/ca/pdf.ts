import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Contrasenya',
  'pdf.password.why': 'Aquest fitxer està protegit. La biblioteca o l’autor us en pot dir la contrasenya.',
  'pdf.password.wrong':
    'La contrasenya no és correcta. Comproveu les majúscules i les minúscules i torneu-ho a provar.',
  'pdf.password.open': 'Obre',
  'pdf.enclosed.save': 'Desa',
  'pdf.enclosed.looking': 'S’estan cercant més fitxers a les pàgines…',
  'pdf.hugeImage': 'Una imatge d’aquest fitxer és massa gran per dibuixar-la aquí.',
  'pdf.form': 'Aquest formulari només es pot llegir amb el programa per al qual es va crear.',
  'pdf.damagedPage': 'Aquesta pàgina del PDF està malmesa.',
  'pdf.otherPages': 'Les altres pàgines es poden llegir.',
}
