import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Kirkkaus',
  'adjust.contrast': 'Kontrasti',
  'adjust.invert': 'Käänteiset värit',
  'adjust.reset': 'Palauta',
  'adjust.saturation': 'Värikylläisyys',
  'adjust.grey': 'Harmaasävyt',
  'adjust.mirror': 'Peilikuva',
  'ruler.show': 'Viivain',
  'ruler.label': 'Viivain: {length}',
  'ruler.size': 'Tämän sivun koko on {width} × {height}.',
  'ruler.object': 'Aineistossa ilmoitetun mittakaavan mukaan.',
  'ruler.library': 'Kirjaston skannauksilleen ilmoittaman tarkkuuden mukaan: {dpi} kuvapistettä tuumalla.',
  'ruler.file':
    'Tiedostossa ilmoitetun tarkkuuden mukaan: {dpi} kuvapistettä tuumalla. Tiedostoissa ilmoitettu tarkkuus ei aina pidä paikkaansa.',
  'ruler.unknown':
    'Aineistosta tai sen tiedostosta ei selviä, kuinka suuri tämä sivu on, joten viivainta ei voi piirtää.',
  'ruler.waiting': 'Etsitään tämän sivun mittakaavaa…',
  'ruler.layout': 'Viivain piirretään, kun näkyvissä on yksi sivu tai aukeama.',
  'text.title': 'Koko aineiston teksti',
  'text.save': 'Tallenna kaikkien sivujen teksti',
  'text.saved': 'Teksti siirrettiin selaimen latauksiin.',
  'text.none': 'Tekstiä ei voitu lukea.',
  'text.without': 'Tallennettu ilman näiden sivujen tekstiä, jota ei voitu lukea: {pages}.',
  'back.to': 'Takaisin sivustolle {host}',
  'link.moved': 'Tämän linkin sivu on nyt muualla aineistossa: {page}.',
  'link.unsure':
    'Tämä aineisto on muuttunut linkin luomisen jälkeen. Tämä on todennäköisesti tarkoitettu sivu, mutta ei varmasti: {page}.',
  'link.missing':
    'Tämä aineisto on muuttunut linkin luomisen jälkeen, eikä linkin sivua ole siinä enää. Näet sivun: {page}.',
  'link.fileMissing':
    'Tämä aineisto on muuttunut linkin luomisen jälkeen, eikä linkin tiedostoa ole siinä enää.',
  'collection.waiting': 'Ladataan lisää kohteita…',
  'collection.failed': 'Kokoelman loppuosaa ei voitu ladata.',
  'collection.cut': 'Tässä ei luetella kaikkia tämän kokoelman kohteita.',
  'collection.previous': 'Edelliset kohteet',
  'canvas.waiting': 'Ladataan tätä sivua…',
  'canvas.elsewhere': 'Tämän sivun kuvaus on palvelimella {host}, eikä sitä haeta sieltä.',
}
