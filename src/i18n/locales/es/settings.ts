import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Idioma',
  'settings.languageUsual': 'El de la página o del navegador',
  'settings.zoomOnTurn': 'Ampliación al pasar la página',
  'settings.whole': 'Mostrar la página entera',
  'settings.keep': 'Mantener la ampliación y la parte visible',
  'settings.keepAtStart': 'Mantener la ampliación y empezar arriba',
  'settings.singleKeys': 'Atajos de una sola tecla',
  'settings.singleKeysHint':
    'Desactívelo si la entrada por voz u otro programa escribe letras. Las flechas, Re Pág, Av Pág y la barra espaciadora se mantienen.',
  'settings.selectWords': 'Arrastrar siempre selecciona palabras',
  'settings.selectWordsHint':
    'Sobre las palabras de una página digitalizada; si no, solo con el ratón mientras se ve la página entera, y arrastrar mueve la página ampliada.',
  'settings.animated': 'Animar el paso de página',
  'settings.animatedHint': 'Queda desactivado si su sistema pide menos movimiento.',
  'settings.comingBack': 'Ofrecer la última página al volver',
  'settings.comingBackHint': 'Las páginas se guardan solo en este dispositivo. Al desactivarlo se borran.',
  'settings.forget': 'Borrar todas las páginas',
  'settings.forgotten': 'Borradas. No queda ninguna página guardada en este dispositivo.',
}
