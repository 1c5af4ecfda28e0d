import type { pdf as english } from '../en/pdf'

/** Words of PDFs. */
export const pdf: Record<keyof typeof english, string> = {
  'pdf.password.label': 'Hasło',
  'pdf.password.why': 'Ten plik jest chroniony. Hasło może podać biblioteka lub autor pliku.',
  'pdf.password.wrong': 'To nie jest właściwe hasło. Sprawdź wielkie i małe litery i spróbuj ponownie.',
  'pdf.password.open': 'Otwórz',
  'pdf.enclosed.save': 'Zapisz',
  'pdf.enclosed.looking': 'Szukanie kolejnych plików na stronach…',
  'pdf.hugeImage': 'Obraz w tym pliku jest za duży, aby go tu narysować.',
  'pdf.form': 'Ten formularz można odczytać tylko w programie, dla którego go utworzono.',
  'pdf.damagedPage': 'Ta strona pliku PDF jest uszkodzona.',
  'pdf.otherPages': 'Pozostałe strony można odczytać.',
}
