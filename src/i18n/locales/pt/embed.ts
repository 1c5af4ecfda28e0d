import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tipo',
  'embed.formFrame': 'Um visualizador na página',
  'embed.formLightbox': 'Um link que abre por cima da página',
  'embed.size': 'Tamanho',
  'embed.sizeWide': 'Largura da página, 600 de altura',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Permitir ecrã inteiro',
  'embed.copying': 'Permitir copiar links',
  'embed.here': 'Começar na página {page, number}',
  'embed.preview': 'Mostrar uma pré-visualização',
  'embed.previewOf': 'Pré-visualização: {title}',
  'embed.elsewhere': 'Abrir noutro visualizador',
}
