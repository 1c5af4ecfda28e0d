import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Styl',
  'cite.what': 'Citovat',
  'cite.object': 'Celý objekt',
  'cite.page': 'Tato strana',
  'cite.citation': 'Citace',
  'cite.copy': 'Kopírovat citaci',
  'cite.copied': 'Zkopírováno',
  'cite.selected': 'Citace je označena a lze ji zkopírovat ručně.',
  'cite.save': 'Uložit jako {format}',
  'cite.files': 'Pro citační manažery',
  'cite.check': 'Vytvořeno z popisu objektu; co v něm není, je vynecháno. Před použitím prosím zkontrolujte.',
  'cite.locator': 's. {page}',
  'cite.region': 'Viditelný výřez',
  'cite.detail': 'detail',
  'cite.picture': 'Obrázek tohoto výřezu',
}
