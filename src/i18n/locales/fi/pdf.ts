import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Salasana',
  'pdf.password.why': 'Tämä tiedosto on suojattu. Salasanan saa kirjastosta tai tiedoston tekijältä.',
  'pdf.password.wrong': 'Salasana on väärä. Tarkista isot ja pienet kirjaimet ja yritä sitten uudelleen.',
  'pdf.password.open': 'Avaa',
  'pdf.enclosed.save': 'Tallenna',
  'pdf.enclosed.looking': 'Etsitään sivuilta lisää tiedostoja…',
  'pdf.hugeImage': 'Tiedostossa on kuva, joka on liian suuri piirrettäväksi tässä.',
  'pdf.form': 'Tämän lomakkeen voi lukea vain ohjelmalla, jolle se on tehty.',
  'pdf.damagedPage': 'Tämä PDF-tiedoston sivu on vioittunut.',
  'pdf.otherPages': 'Muut sivut ovat luettavissa.',
}
