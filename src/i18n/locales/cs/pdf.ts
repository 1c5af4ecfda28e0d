import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Heslo',
  'pdf.password.why': 'Tento soubor je chráněný. Heslo vám může sdělit knihovna nebo autor souboru.',
  'pdf.password.wrong': 'To není správné heslo. Zkontrolujte velká a malá písmena a zkuste to znovu.',
  'pdf.password.open': 'Otevřít',
  'pdf.enclosed.save': 'Uložit',
  'pdf.enclosed.looking': 'Hledání dalších souborů na stranách…',
  'pdf.hugeImage': 'Obraz v tomto souboru je příliš velký, než aby jej zde bylo možné vykreslit.',
  'pdf.form': 'Tento formulář lze číst jen v programu, pro který byl vytvořen.',
  'pdf.damagedPage': 'Tato strana PDF je poškozená.',
  'pdf.otherPages': 'Ostatní strany lze číst.',
}
