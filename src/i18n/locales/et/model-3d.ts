import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Mudeli laadimine…',
  'model3d.slow.title': 'Kas näidata seda mudelit?',
  'model3d.slow.body':
    'Sellel brauseril ei ole joonistamiseks graafikaprotsessorit. Mudeli joonistamine võib võtta minuti ja leht sel ajal ei reageeri.',
  'model3d.slow.show': 'Näita mudelit',
  'model3d.failed.title': 'Seda mudelit ei saa näidata',
  'model3d.failed.damaged':
    'Fail on kahjustatud või ei ole glTF-mudel. Avage fail, et see salvestada, või küsige raamatukogust.',
  'model3d.failed.compressed':
    'Mudel on pakitud viisil, mida siin lahti ei pakita ({method}). Avage fail, et see salvestada ja mõnes teises programmis vaadata.',
  'model3d.failed.excessive':
    'Mudel nõuab rohkem mälu, kui brauseril on. Avage fail, et see salvestada ja mõnes teises programmis vaadata.',
  'model3d.failed.large': 'Mudel on suurem kui {size} ja seda ei laaditud. Avage fail, et see salvestada.',
  'model3d.failed.noGraphics':
    'See brauser ei saa praegu kolmemõõtmeliselt joonistada. Avage fail, et see salvestada, või proovige teist brauserit.',
}
