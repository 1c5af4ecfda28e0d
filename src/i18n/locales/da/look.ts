import type { look as english } from '../en/look'

/** Words of the reading view. */
export const look: Record<keyof typeof english, string> = {
  'look.title': 'Læsevisning',
  'look.alone': 'Kun teksten',
  'look.size': 'Størrelse',
  'look.smaller': 'Mindre',
  'look.larger': 'Større',
  'look.percent': '{size, number} %',
  'look.spacing': 'Afstand',
  'look.spacing.usual': 'Standard',
  'look.spacing.loose': 'Luftig',
  'look.spacing.wide': 'Bred',
  'look.font': 'Skrifttype',
  'look.font.usual': 'Standard',
  'look.font.serif': 'Med seriffer',
  'look.font.sans': 'Uden seriffer',
  'look.font.monospace': 'Fast bredde',
  'look.colours': 'Farver',
  'look.colours.usual': 'Standard',
  'look.colours.paper': 'Papir',
  'look.colours.dark': 'Mørke',
  'look.colours.contrast': 'Høj kontrast',
  'look.reset': 'Standardindstillinger',
  'look.machine': 'Læst maskinelt: Der kan være fejl i teksten.',
}
