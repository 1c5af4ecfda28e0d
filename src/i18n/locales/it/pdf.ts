import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Password',
  'pdf.password.why': 'Questo file è protetto. La biblioteca o l’autore possono comunicare la password.',
  'pdf.password.wrong': 'Non è la password giusta. Verificare maiuscole e minuscole, poi riprovare.',
  'pdf.password.open': 'Apri',
  'pdf.enclosed.save': 'Salva',
  'pdf.enclosed.looking': 'Ricerca di altri file nelle pagine…',
  'pdf.hugeImage': 'Un’immagine in questo file è troppo grande per essere disegnata qui.',
  'pdf.form': 'Questo modulo si può leggere solo nel programma per cui è stato creato.',
  'pdf.damagedPage': 'Questa pagina del PDF è danneggiata.',
  'pdf.otherPages': 'Le altre pagine si possono leggere.',
}
