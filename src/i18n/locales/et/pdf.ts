import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Parool',
  'pdf.password.why': 'See fail on kaitstud. Parooli saate teada raamatukogust või faili autorilt.',
  'pdf.password.wrong': 'See ei ole õige parool. Kontrollige suur- ja väiketähti ning proovige siis uuesti.',
  'pdf.password.open': 'Ava',
  'pdf.enclosed.save': 'Salvesta',
  'pdf.enclosed.looking': 'Lehekülgedelt otsitakse veel faile…',
  'pdf.hugeImage': 'Üks pilt selles failis on siin joonistamiseks liiga suur.',
  'pdf.form': 'Seda vormi saab lugeda ainult programmis, mille jaoks see on tehtud.',
  'pdf.damagedPage': 'See PDF-i lehekülg on kahjustatud.',
  'pdf.otherPages': 'Teisi lehekülgi saab lugeda.',
}
