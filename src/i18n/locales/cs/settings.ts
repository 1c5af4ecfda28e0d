import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Jazyk',
  'settings.languageUsual': 'Podle stránky nebo prohlížeče',
  'settings.zoomOnTurn': 'Zvětšení při obrácení strany',
  'settings.whole': 'Zobrazit celou stranu',
  'settings.keep': 'Zachovat zvětšení i viditelný výřez',
  'settings.keepAtStart': 'Zachovat zvětšení, začít nahoře',
  'settings.singleKeys': 'Jednoklávesové zkratky',
  'settings.singleKeysHint':
    'Vypněte tam, kde písmena píše hlasové zadávání nebo jiný program. Klávesy se šipkami, Page Up, Page Down a mezerník fungují dál.',
  'settings.selectWords': 'Tažením vždy označovat slova',
  'settings.selectWordsHint':
    'Nad slovy skenu; jinak to funguje jen myší, když je vidět celá strana, a tažení posouvá zvětšenou stranu.',
  'settings.animated': 'Animovat obracení stran',
  'settings.animatedHint': 'Zůstává vypnuto, pokud váš systém žádá méně pohybu.',
  'settings.comingBack': 'Při návratu nabídnout naposledy otevřenou stranu',
  'settings.comingBackHint': 'Strany se ukládají jen v tomto zařízení. Vypnutím se smažou.',
  'settings.forget': 'Zapomenout všechny strany',
  'settings.forgotten': 'Smazáno. V tomto zařízení není uložena žádná strana.',
}
