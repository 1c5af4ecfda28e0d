import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Heledus',
  'adjust.contrast': 'Kontrast',
  'adjust.invert': 'Pööra värvid ümber',
  'adjust.reset': 'Lähtesta',
  'adjust.saturation': 'Küllastus',
  'adjust.grey': 'Halltoonid',
  'adjust.mirror': 'Peegelda',
  'ruler.show': 'Joonlaud',
  'ruler.label': 'Joonlaud: {length}',
  'ruler.size': 'Selle lehekülje mõõtmed on {width} × {height}.',
  'ruler.object': 'Objekti juures märgitud mõõtkava järgi.',
  'ruler.library': 'Raamatukogu oma skannide kohta märgitud lahutuse järgi: {dpi} pikslit tolli kohta.',
  'ruler.file':
    'Failis märgitud lahutuse järgi: {dpi} pikslit tolli kohta. Failides ei ole alati märgitud tegelikku lahutust.',
  'ruler.unknown':
    'Ei objekti juures ega selle failis ole märgitud, kui suur see lehekülg on, seepärast ei saa joonlauda joonistada.',
  'ruler.waiting': 'Selle lehekülje mõõtkava otsimine…',
  'ruler.layout': 'Joonlaud joonistatakse siis, kui näidatakse üht lehekülge või kaht kõrvuti lehekülge.',
  'text.title': 'Terve objekti tekst',
  'text.save': 'Salvesta kõigi lehekülgede tekst',
  'text.saved': 'Tekst anti üle brauseri allalaadimistesse.',
  'text.none': 'Teksti ei õnnestunud lugeda.',
  'text.without': 'Salvestatud ilma nende lehekülgede tekstita, mida ei õnnestunud lugeda: {pages}.',
  'back.to': 'Tagasi saidile {host}',
  'link.moved': 'Selle lingi lehekülg on nüüd objektis mujal: {page}.',
  'link.unsure':
    'See objekt on pärast lingi loomist muutunud. Tõenäoliselt on see mõeldud lehekülg, kuid mitte kindlalt: {page}.',
  'link.missing':
    'See objekt on pärast lingi loomist muutunud ja lingi lehekülge selles enam ei ole. Te näete: {page}.',
  'link.fileMissing': 'See objekt on pärast lingi loomist muutunud ja lingi faili selles enam ei ole.',
  'collection.waiting': 'Kirjete laadimine jätkub…',
  'collection.failed': 'Selle kogu ülejäänud osa ei saanud laadida.',
  'collection.cut': 'Siin ei ole loetletud kõik selle kogu kirjed.',
  'collection.previous': 'Eelmised kirjed',
  'canvas.waiting': 'Lehekülje laadimine…',
  'canvas.elsewhere': 'Selle lehekülje kirjeldus asub serveris {host} ja seda sealt ei laadita.',
}
