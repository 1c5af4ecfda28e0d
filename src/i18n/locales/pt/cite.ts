import type { cite as english } from '../en/cite'

/** Words of the citations. */
export const cite: Record<keyof typeof english, string> = {
  'cite.style': 'Estilo',
  'cite.what': 'Citar',
  'cite.object': 'O objeto inteiro',
  'cite.page': 'Esta página',
  'cite.citation': 'Citação',
  'cite.copy': 'Copiar a citação',
  'cite.copied': 'Copiado',
  'cite.selected': 'A citação está selecionada e pode ser copiada manualmente.',
  'cite.save': 'Guardar como {format}',
  'cite.files': 'Para gestores de referências',
  'cite.check':
    'Feita a partir da descrição do objeto; o que ela deixa em aberto é omitido. Verifique a citação antes de a usar.',
  'cite.locator': 'p. {page}',
  'cite.region': 'A parte visível',
  'cite.detail': 'pormenor',
  'cite.picture': 'Imagem desta parte',
}
