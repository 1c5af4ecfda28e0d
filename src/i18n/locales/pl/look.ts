import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Widok do czytania',
  'look.alone': 'Tylko tekst',
  'look.size': 'Rozmiar',
  'look.smaller': 'Mniejszy',
  'look.larger': 'Większy',
  'look.percent': '{size, number}%',
  'look.spacing': 'Odstępy',
  'look.spacing.usual': 'Standardowe',
  'look.spacing.loose': 'Luźne',
  'look.spacing.wide': 'Szerokie',
  'look.font': 'Czcionka',
  'look.font.usual': 'Standardowa',
  'look.font.serif': 'Szeryfowa',
  'look.font.sans': 'Bezszeryfowa',
  'look.font.monospace': 'O stałej szerokości',
  'look.colours': 'Kolory',
  'look.colours.usual': 'Standardowe',
  'look.colours.paper': 'Papier',
  'look.colours.dark': 'Ciemne',
  'look.colours.contrast': 'Wysoki kontrast',
  'look.reset': 'Ustawienia standardowe',
  'look.machine': 'Odczytano maszynowo: tekst może zawierać błędy.',
}
