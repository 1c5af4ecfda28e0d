import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Cyfrinair',
  'pdf.password.why': 'Mae’r ffeil hon wedi’i gwarchod. Gall y llyfrgell neu’r awdur roi’r cyfrinair i chi.',
  'pdf.password.wrong':
    'Nid hwnna yw’r cyfrinair. Gwiriwch y priflythrennau a’r llythrennau bach, yna ceisiwch eto.',
  'pdf.password.open': 'Agor',
  'pdf.enclosed.save': 'Cadw',
  'pdf.enclosed.looking': 'Wrthi’n chwilio am ragor o ffeiliau ar y tudalennau…',
  'pdf.hugeImage': 'Mae llun yn y ffeil hon yn rhy fawr i’w ddarlunio yma.',
  'pdf.form': 'Dim ond yn y rhaglen y gwnaed hi ar ei chyfer y gellir darllen y ffurflen hon.',
  'pdf.damagedPage': 'Mae’r dudalen hon o’r PDF wedi’i difrodi.',
  'pdf.otherPages': 'Gellir darllen y tudalennau eraill.',
}
