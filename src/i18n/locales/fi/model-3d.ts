import type { model3d as english } from '../en/model-3d'

/** Words of what is said instead of a three-dimensional model. */
export const model3d: Record<keyof typeof english, string> = {
  'model3d.loading': 'Ladataan mallia…',
  'model3d.slow.title': 'Näytetäänkö tämä malli?',
  'model3d.slow.body':
    'Tällä selaimella ei ole grafiikkasuoritinta piirtämiseen. Mallin piirtäminen voi kestää minuutin, eikä sivu vastaa sinä aikana.',
  'model3d.slow.show': 'Näytä malli',
  'model3d.failed.title': 'Tätä mallia ei voida näyttää',
  'model3d.failed.damaged':
    'Tiedosto on vioittunut tai se ei ole glTF-malli. Avaa tiedosto tallentaaksesi sen tai kysy kirjastosta.',
  'model3d.failed.compressed':
    'Malli on pakattu tavalla, jota täällä ei pureta ({method}). Avaa tiedosto tallentaaksesi sen ja katso sitä toisella ohjelmalla.',
  'model3d.failed.excessive':
    'Malli vaatii enemmän muistia kuin selaimella on. Avaa tiedosto tallentaaksesi sen ja katso sitä toisella ohjelmalla.',
  'model3d.failed.large':
    'Malli on suurempi kuin {size}, eikä sitä ladattu. Avaa tiedosto tallentaaksesi sen.',
  'model3d.failed.noGraphics':
    'Tämä selain ei pysty juuri nyt piirtämään kolmiulotteisesti. Avaa tiedosto tallentaaksesi sen tai kokeile toista selainta.',
}
