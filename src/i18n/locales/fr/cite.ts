import type { CiteMessages } from '../en/cite'

/** Français. */
export const cite: CiteMessages = {
  'cite.style': 'Style',
  'cite.what': 'Citer',
  'cite.object': 'L’objet entier',
  'cite.page': 'Cette page',
  'cite.citation': 'Citation',
  'cite.copy': 'Copier la citation',
  'cite.copied': 'Copiée',
  'cite.selected': 'La citation est sélectionnée et peut être copiée à la main.',
  'cite.save': 'Enregistrer en {format}',
  'cite.files': 'Pour les logiciels de gestion bibliographique',
  'cite.check':
    'Établie d’après la description de l’objet ; ce qu’elle laisse ouvert est omis. Vérifiez-la avant de l’utiliser.',
  'cite.locator': 'p. {page}',
  'cite.region': 'La partie affichée',
  'cite.detail': 'détail',
  'cite.picture': 'Image de cette partie',
}
