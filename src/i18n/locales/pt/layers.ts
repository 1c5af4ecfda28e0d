import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Imagem mostrada',
  'layers.parts': 'Partes da página',
  'layers.number': 'Imagem {number, number}',
  'layers.over': 'Sobrepor',
  'layers.overNamed': 'Sobrepor: {label}',
  'layers.opacity': 'Opacidade de {label}',
  'layers.reset': 'Repor',
  'layers.none': 'Há apenas uma imagem desta página.',
  'layers.failed': 'Não foi possível carregar esta imagem. Tente novamente ou escolha outra.',
  'layers.denied': 'A biblioteca não permite ver esta imagem a partir daqui. Escolha outra.',
  'layers.login':
    'A biblioteca mostra esta imagem apenas a leitores com sessão iniciada. Inicie sessão na biblioteca e tente novamente.',
}
