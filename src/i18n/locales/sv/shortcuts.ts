import type { shortcuts as english } from '../en/shortcuts'

/** Words of the list of shortcuts. */
export const shortcuts: Record<keyof typeof english, string> = {
  'shortcuts.turn': 'Nästa eller föregående sida (flyttar vyn vid inzoomning)',
  'shortcuts.turnAlways': 'Föregående eller nästa sida',
  'shortcuts.ends': 'Första eller sista sidan',
  'shortcuts.jump': 'Gå till en sida',
  'shortcuts.zoom': 'Zooma in eller ut',
  'shortcuts.whole': 'Hela sidan',
  'shortcuts.pan': 'Flytta vyn',
  'shortcuts.book': 'En sida eller två',
  'shortcuts.rotate': 'Rotera (Skift: tillbaka)',
  'shortcuts.fullscreen': 'Helskärm',
  'shortcuts.close': 'Stäng det som är öppet',
  'shortcuts.search': 'Sök, och gå vidare till nästa träff',
  'shortcuts.help': 'Den här listan',
  'shortcuts.change': 'Byt tangenter',
  'shortcuts.changeKey': 'Byt tangenten {key}: {action}',
  'shortcuts.press': 'Tryck på den nya tangenten. Delete för ingen, Esc för att låta den vara.',
  'shortcuts.taken': '{key} är tangenten för: {action}. Välj en annan.',
  'shortcuts.changed': '{action}: nu {key}',
  'shortcuts.removed': '{action}: ingen tangent',
  'shortcuts.usual': 'Standardtangenter',
  'shortcuts.done': 'Klar',
  'shortcuts.none': 'ingen',
}
