import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Lesevisning',
  'look.alone': 'Bare teksten',
  'look.size': 'Størrelse',
  'look.smaller': 'Mindre',
  'look.larger': 'Større',
  'look.percent': '{size, number} %',
  'look.spacing': 'Avstand',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Luftig',
  'look.spacing.wide': 'Vid',
  'look.font': 'Skrifttype',
  'look.font.usual': 'Standard',
  'look.font.serif': 'Med seriffer',
  'look.font.sans': 'Uten seriffer',
  'look.font.monospace': 'Fast bredde',
  'look.colours': 'Farger',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Papir',
  'look.colours.dark': 'Mørke',
  'look.colours.contrast': 'Høy kontrast',
  'look.reset': 'Standardinnstillinger',
  'look.machine': 'Maskinlest: det kan være feil i teksten.',
}
