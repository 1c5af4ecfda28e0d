import type { layers as english } from '../en/layers'

/** Words of the panel of layers. */
export const layers: Record<keyof typeof english, string> = {
  'layers.choose': 'Megjelenített kép',
  'layers.parts': 'Az oldal részei',
  'layers.number': '{number, number}. kép',
  'layers.over': 'Átfedés',
  'layers.overNamed': 'Átfedés: {label}',
  'layers.opacity': 'Átlátszatlanság: {label}',
  'layers.reset': 'Visszaállítás',
  'layers.none': 'Erről az oldalról csak egy kép van.',
  'layers.failed': 'Ezt a képet nem sikerült betölteni. Próbálja újra, vagy válasszon másikat.',
  'layers.denied': 'A könyvtár nem engedi, hogy ezt a képet innen megtekintsék. Válasszon másikat.',
  'layers.login':
    'A könyvtár ezt a képet csak a bejelentkezett olvasóknak mutatja meg. Jelentkezzen be a könyvtárnál, majd próbálja újra.',
}
