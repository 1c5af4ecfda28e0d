import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'A modell betöltése…',
  'model3d.slow.title': 'Megjelenjen ez a modell?',
  'model3d.slow.body':
    'Ennek a böngészőnek nincs grafikus processzora a rajzoláshoz. A modell kirajzolása egy percig is eltarthat, és közben az oldal nem reagál.',
  'model3d.slow.show': 'Modell megjelenítése',
  'model3d.failed.title': 'Ez a modell nem jeleníthető meg',
  'model3d.failed.damaged':
    'A fájl sérült, vagy nem glTF-modell. Nyissa meg a fájlt a mentéshez, vagy forduljon a könyvtárhoz.',
  'model3d.failed.compressed':
    'A modell olyan módon van tömörítve, amelyet itt nem lehet kicsomagolni ({method}). Nyissa meg a fájlt, hogy mentse és egy másik programban megnézze.',
  'model3d.failed.excessive':
    'A modell több memóriát kér, mint amennyi egy böngészőnek van. Nyissa meg a fájlt, hogy mentse és egy másik programban megnézze.',
  'model3d.failed.large':
    'A modell nagyobb, mint {size}, ezért nem lett betöltve. Nyissa meg a fájlt a mentéshez.',
  'model3d.failed.noGraphics':
    'Ez a böngésző most nem tud három dimenzióban rajzolni. Nyissa meg a fájlt a mentéshez, vagy próbálkozzon másik böngészővel.',
}
