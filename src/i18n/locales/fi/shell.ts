import type { shell as english } from '../en/shell'

/** Words of the shell: bars, pages, layouts, start and collection pages. */
export const shell: Record<keyof typeof english, string> = {
  'viewer.name': 'Lectern',
  'viewer.loading': 'Avataan…',
  'viewer.loadingBytes': 'Avataan… {size} vastaanotettu',
  'viewer.stillLoading': 'Avataan edelleen. Palvelin vastaa hitaasti.',
  'viewer.untitled': 'Nimetön',
  'viewer.empty.title': 'Täällä ei ole näytettävää',
  'viewer.empty.body':
    'Tällä tietueella ei ole omia tiedostoja. Ne saattavat olla muualla: katso alla olevat linkit tai kysy kirjastosta.',
  'viewer.empty.bodyAlone':
    'Tällä tietueella ei ole omia tiedostoja. Ne saattavat olla muualla; kysy kirjastosta.',
  'viewer.main': 'Sivu',
  'viewer.skip': 'Siirry suoraan sivulle',
  'viewer.readText': 'Lue tämän sivun teksti',
  'viewer.title': '{object} · {page}',
  'viewer.reload': 'Lataa tämä osa uudelleen',
  'viewer.partFailed': 'Tämä osa ei latautunut tai lakkasi toimimasta. Muita osia voi käyttää edelleen.',

  'page.named': 'Sivu {position, number}/{total, number}',
  'page.namedWithLabel': 'Sivu {position, number}/{total, number}, {label}',
  'page.pairNamed': 'Sivut {position, number}–{last, number}/{total, number}',
  'page.pairNamedWithLabel': 'Sivut {position, number}–{last, number}/{total, number}, {label}',
  'page.file': 'Tiedosto {file, number}/{files, number}{label, select, none {} other {, {label}}}',
  'page.inFile':
    'Tiedosto {file, number}/{files, number}, sivu {position, number}/{total, number}{label, select, none {} other {, {label}}}',
  'page.pairInFile':
    'Tiedosto {file, number}/{files, number}, sivut {position, number}–{last, number}/{total, number}{label, select, none {} other {, {label}}}',
  'page.fieldFile': 'Tiedosto',
  'page.fieldInFile': 'Tiedosto {file, number}/{files, number}, sivu',
  'page.field': 'Siirry sivulle (numero tai painettu sivumerkintä)',
  'page.notFound':
    'Sivua ”{typed}” ei ole. Kirjoita numero väliltä 1–{total, number} tai painettu sivumerkintä.',
  'page.next': 'Seuraava sivu',
  'page.previous': 'Edellinen sivu',
  'page.first': 'Ensimmäinen sivu',
  'page.last': 'Viimeinen sivu',
  'page.loading': 'Ladataan sivua…',
  'page.partsNotShown': 'Kaikkea tällä sivulla olevaa ei voida näyttää tässä.',

  'zoom.in': 'Suurenna',
  'zoom.out': 'Pienennä',
  'zoom.whole': 'Koko sivu',
  'zoom.announced': 'Suurennus {percent, number} %',
  'zoom.announcedWhole': 'Koko sivu',

  'pan.title': 'Siirrä näkymää',
  'pan.left': 'Siirrä vasemmalle',
  'pan.right': 'Siirrä oikealle',
  'pan.up': 'Siirrä ylös',
  'pan.down': 'Siirrä alas',

  'layout.title': 'Asettelu',
  'layout.single': 'Yksi sivu',
  'layout.scroll': 'Vieritys',
  'layout.overview': 'Yleisnäkymä',
  'layout.book': 'Kaksi sivua',
  'layout.shift': 'Vaihda sivuparien jako',

  'rotate.right': 'Kierrä myötäpäivään',
  'rotate.left': 'Kierrä vastapäivään',
  'rotate.announced': 'Kierretty {degrees, number} astetta',

  'fullscreen.enter': 'Koko näyttö',
  'fullscreen.leave': 'Poistu koko näytöstä',

  'navigator.show': 'Yleiskartta',
  'navigator.hint': 'Kehystetty osa on näkyvissä. Siirry muualle napsauttamalla.',

  'order.title': 'Sivujärjestys',
  'order.delivered': 'Kuten toimitettu',
  'order.number': 'Järjestys {number, number}',

  'toolbar.panels': 'Paneelit',
  'toolbar.pages': 'Sivut',
  'toolbar.view': 'Näkymä',
  'toolbar.more': 'Lisää',

  'collection.back': 'Takaisin kokoelmaan',
  'collection.ways': 'Aiheeseen liittyvät linkit',
  'collection.byDate': 'Päiväyksen mukaan',
  'collection.entries': '{count, plural, one {# kohde} other {# kohdetta}}',
  'collection.volumes': '{count, plural, one {# nide} other {# nidettä}}',
  'collection.empty.title': 'Tämä kokoelma on tyhjä',
  'collection.empty.body':
    'Kokoelmassa ei ole mitään, minkä voisi avata. Ehkä kirjasto ei ole vielä lisännyt siihen mitään.',
  'collection.more': 'Lisää tästä kokoelmasta',
  'collection.next': 'Seuraava kokoelmassa',
  'collection.previous': 'Edellinen kokoelmassa',

  'volumes.next': 'Seuraava nide',
  'volumes.previous': 'Edellinen nide',

  'drop.hint': 'Avaa pudottamalla tähän',

  'hold.wheel': 'Ota hiiren rulla käyttöön napsauttamalla tästä tai zoomaa pitämällä {key} painettuna',
  'hold.touch': 'Vieritä tässä napauttamalla ensin tai zoomaa kahdella sormella',

  'shortcuts.show': 'Pikanäppäimet',

  'scrubber.label': 'Kohta dokumentissa',
  'scrubber.value': '{page}, {chapter}',

  'comingBack.was': 'Olit sivulla {position, number}{label, select, none {} other { ({label})}}.',
  'comingBack.wasInside': 'Olit tässä dokumentissa jo pidemmällä.',
  'comingBack.go': 'Siirry sivulle {position, number}',
  'comingBack.goInside': 'Siirry sinne',
  'comingBack.where': 'Pääset sinne yläpalkin painikkeesta.',
  'comingBack.dismiss': 'Sulje ilmoitus',

  'start.title': 'Avaa dokumentti',
  'start.lead': 'Lectern näyttää, mitä kirjastot toimittavat: Alma-representaatioita ja IIIF-manifesteja.',
  'start.field': 'IIIF-manifestin tai Alma-toimituksen URL-osoite',
  'start.open': 'Avaa',
  'start.samples': 'Esimerkkejä',
  'start.invalid': 'Tämä ei ole verkko-osoite. Osoitteen alussa pitäisi olla https://.',
}
