import type { ToolMessages } from '../en/tools'

/** Words of the tools for looking at a picture. */
export const tools: ToolMessages = {
  'adjust.brightness': 'Disgleirdeb',
  'adjust.contrast': 'Cyferbyniad',
  'adjust.invert': 'Gwrthdroi’r lliwiau',
  'adjust.reset': 'Ailosod',
  'adjust.saturation': 'Dirlawnder',
  'adjust.grey': 'Graddlwyd',
  'adjust.mirror': 'Drychddelwedd',
  'ruler.show': 'Pren mesur',
  'ruler.label': 'Pren mesur: {length}',
  'ruler.size': 'Mae’r dudalen hon yn mesur {width} × {height}.',
  'ruler.object': 'Yn ôl y raddfa a nodir gan y gwrthrych.',
  'ruler.library': 'Yn ôl y cydraniad a nodir gan y llyfrgell ar gyfer ei sganiau: {dpi} picsel y fodfedd.',
  'ruler.file':
    'Yn ôl y cydraniad a nodir gan y ffeil: {dpi} picsel y fodfedd. Nid yw ffeiliau bob amser yn nodi’r un cywir.',
  'ruler.unknown':
    'Nid yw’r gwrthrych na’i ffeil yn dweud pa mor fawr yw’r dudalen hon, felly ni ellir llunio pren mesur.',
  'ruler.waiting': 'Wrthi’n chwilio am raddfa’r dudalen hon…',
  'ruler.layout': 'Caiff y pren mesur ei lunio lle dangosir un dudalen neu ddwy dudalen gyferbyn.',
  'text.title': 'Testun y gwrthrych cyfan',
  'text.save': 'Cadw testun pob tudalen',
  'text.saved': 'Trosglwyddwyd y testun i lawrlwythiadau’r porwr.',
  'text.none': 'Ni ellid darllen unrhyw destun.',
  'text.without': 'Cadwyd heb destun y tudalennau hyn, na ellid ei ddarllen: {pages}.',
  'back.to': 'Yn ôl i {host}',
  'link.moved': 'Mae tudalen y ddolen hon bellach mewn man arall yn y gwrthrych: {page}.',
  'link.unsure':
    'Mae’r gwrthrych hwn wedi newid ers creu’r ddolen. Mae’n debyg mai hon yw’r dudalen a olygwyd, ond nid yw’n sicr: {page}.',
  'link.missing':
    'Mae’r gwrthrych hwn wedi newid ers creu’r ddolen, ac nid yw tudalen y ddolen ynddo mwyach. Rydych yn gweld: {page}.',
  'link.fileMissing':
    'Mae’r gwrthrych hwn wedi newid ers creu’r ddolen, ac nid yw ffeil y ddolen ynddo mwyach.',
  'collection.waiting': 'Wrthi’n llwytho rhagor o eitemau…',
  'collection.failed': 'Ni ellid llwytho gweddill y casgliad hwn.',
  'collection.cut': 'Nid yw holl eitemau’r casgliad hwn wedi’u rhestru yma.',
  'collection.previous': 'Eitemau blaenorol',
  'canvas.waiting': 'Wrthi’n llwytho’r dudalen hon…',
  'canvas.elsewhere': 'Mae disgrifiad y dudalen hon yn {host} ac nid yw’n cael ei nôl oddi yno.',
}
