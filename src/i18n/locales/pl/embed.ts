import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Rodzaj',
  'embed.formFrame': 'Czytnik na stronie',
  'embed.formLightbox': 'Link, który otwiera się nad stroną',
  'embed.size': 'Rozmiar',
  'embed.sizeWide': 'Na szerokość strony, wysokość 600',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Zezwól na pełny ekran',
  'embed.copying': 'Zezwól na kopiowanie linków',
  'embed.here': 'Zacznij od strony {page, number}',
  'embed.preview': 'Pokaż podgląd',
  'embed.previewOf': 'Podgląd: {title}',
  'embed.elsewhere': 'Otwórz w innym czytniku',
}
