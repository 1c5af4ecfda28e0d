import type { embed as english } from '../en/embed'

/** Words of the parts that write code for embedding and lead to other viewers. */
export const embed: Record<keyof typeof english, string> = {
  'embed.form': 'Tipo',
  'embed.formFrame': 'Un visor en la página',
  'embed.formLightbox': 'Un enlace que se abre sobre la página',
  'embed.size': 'Tamaño',
  'embed.sizeWide': 'Ancho de la página, 600 de alto',
  'embed.sizeLarge': '960 × 640',
  'embed.sizeSmall': '480 × 420',
  'embed.fullscreen': 'Permitir pantalla completa',
  'embed.copying': 'Permitir copiar enlaces',
  'embed.here': 'Empezar en la página {page, number}',
  'embed.preview': 'Mostrar una vista previa',
  'embed.previewOf': 'Vista previa: {title}',
  'embed.elsewhere': 'Abrir en otro visor',
}
