import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Τύπος',
  'embed.formFrame': 'Πρόγραμμα προβολής μέσα στη σελίδα',
  'embed.formLightbox': 'Σύνδεσμος που ανοίγει πάνω από τη σελίδα',
  'embed.size': 'Μέγεθος',
  'embed.sizeWide': 'Στο πλάτος της σελίδας, ύψος 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Να επιτρέπεται η πλήρης οθόνη',
  'embed.copying': 'Να επιτρέπεται η αντιγραφή συνδέσμων',
  'embed.here': 'Έναρξη από τη σελίδα {page, number}',
  'embed.preview': 'Εμφάνιση προεπισκόπησης',
  'embed.previewOf': 'Προεπισκόπηση: {title}',
  'embed.elsewhere': 'Άνοιγμα σε άλλο πρόγραμμα προβολής',
}
