import type { settings as english } from '../en/settings'

/** Words of the settings panel. */
export const settings: Record<keyof typeof english, string> = {
  'settings.language': 'Kieli',
  'settings.languageUsual': 'Sivun tai selaimen kieli',
  'settings.zoomOnTurn': 'Suurennus sivua käännettäessä',
  'settings.whole': 'Näytä koko sivu',
  'settings.keep': 'Säilytä suurennus ja näkyvä kohta',
  'settings.keepAtStart': 'Säilytä suurennus, aloita ylhäältä',
  'settings.singleKeys': 'Yhden näppäimen pikanäppäimet',
  'settings.singleKeysHint':
    'Poista tämä käytöstä, jos puheohjaus tai muu ohjelma kirjoittaa kirjaimia. Nuolinäppäimet, Page Up, Page Down ja välilyönti toimivat edelleen.',
  'settings.selectWords': 'Vetäminen valitsee aina sanoja',
  'settings.selectWordsHint':
    'Koskee skannatun sivun sanoja. Muuten tämä toimii hiirellä, kun koko sivu on näkyvissä, ja vetäminen siirtää suurennettua sivua.',
  'settings.animated': 'Animoi sivun kääntäminen',
  'settings.animatedHint': 'Ei käytössä, jos järjestelmäsi pyytää vähemmän liikettä.',
  'settings.comingBack': 'Tarjoa palatessani sivua, jolla olin',
  'settings.comingBackHint':
    'Sivut tallennetaan vain tälle laitteelle. Jos poistat asetuksen käytöstä, ne unohdetaan.',
  'settings.forget': 'Unohda kaikki sivut',
  'settings.forgotten': 'Unohdettu. Tälle laitteelle ei ole tallennettu yhtään sivua.',
}
