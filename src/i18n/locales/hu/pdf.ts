import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Jelszó',
  'pdf.password.why': 'Ez a fájl védett. A jelszót a könyvtár vagy a szerző tudja megmondani.',
  'pdf.password.wrong': 'Ez nem a jelszó. Ellenőrizze a kis- és nagybetűket, majd próbálja újra.',
  'pdf.password.open': 'Megnyitás',
  'pdf.enclosed.save': 'Mentés',
  'pdf.enclosed.looking': 'További fájlok keresése az oldalakon…',
  'pdf.hugeImage': 'Ebben a fájlban egy kép túl nagy ahhoz, hogy itt kirajzolható legyen.',
  'pdf.form': 'Ez az űrlap csak abban a programban olvasható, amelyhez készült.',
  'pdf.damagedPage': 'A PDF-nek ez az oldala sérült.',
  'pdf.otherPages': 'A többi oldal olvasható.',
}
