import type { ReviewMessages } from '../en/review'

/** Words of the preflight panel. */
export const review: ReviewMessages = {
  'review.lead':
    'Mae’n gwirio holl ffeiliau’r gwrthrych hwn am yr hyn a allai fod o’i le. Cwestiwn yw canfyddiad. Ni chaiff dim ei newid, ac ni chaiff dim ei anfon i unman.',
  'review.start': 'Gwirio pob ffeil',
  'review.again': 'Gwirio eto',
  'review.cancel': 'Canslo',
  'review.checking': 'Ffeiliau a wiriwyd',
  'review.progress': '{done, number} o {all, number} ffeil',
  'review.seconds':
    '{count, plural, zero {tua # eiliad ar ôl} one {tua un eiliad ar ôl} two {tua # eiliad ar ôl} few {tua # eiliad ar ôl} many {tua # eiliad ar ôl} other {tua # eiliad ar ôl}}',
  'review.minutes':
    '{count, plural, zero {tua # munud ar ôl} one {tua un munud ar ôl} two {tua # funud ar ôl} few {tua # munud ar ôl} many {tua # munud ar ôl} other {tua # munud ar ôl}}',
  'review.cancelled': 'Canslwyd. Dyma’r canfyddiadau hyd yma.',
  'review.count':
    '{count, plural, =0 {Ni chanfuwyd dim} zero {# canfyddiad} one {Un canfyddiad} two {# ganfyddiad} few {# chanfyddiad} many {# chanfyddiad} other {# canfyddiad}}',
  'review.certain': 'Sicr',
  'review.likely': 'I edrych arnynt',
  'review.page': 'Tudalen {page, number}, {name}',
  'review.more':
    '{count, plural, zero {# arall} one {Un arall} two {# arall} few {# arall} many {# arall} other {# arall}}',
  'review.decision': 'Penderfyniad',
  'review.right': 'Cywir',
  'review.wrong': 'Anghywir',
  'review.accepted': 'Derbyniwyd fel y mae',
  'review.note': 'Nodyn',
  'review.undecided': 'Heb eu penderfynu yn unig',
  'review.gone': 'Penderfynwyd o’r blaen, ac nis canfyddir mwyach',
  'review.report': 'Adroddiad',
  'review.csv': 'Cadw fel tabl (CSV)',
  'review.json': 'Cadw fel JSON',
  'review.print': 'Argraffu',
  'review.copy': 'Copïo crynodeb',
  'review.copied': 'Copïwyd',
  'review.notCopied': 'Nid yw’r porwr yn caniatáu copïo. Cadwch yr adroddiad yn lle hynny.',
  'review.compare': 'Cymharu â chyflwr cynharach',
  'review.compareLead':
    'Mae’n dangos pa dudalennau a newidiodd, a ychwanegwyd, a dynnwyd neu a symudwyd ers adroddiad cynharach (JSON) neu ffolder gynharach.',
  'review.openReport': 'Agor adroddiad cynharach',
  'review.chooseEarlier': 'Dewis y ffolder gynharach',
  'review.noReport': 'Nid adroddiad JSON a gadwyd gan Lectern mo hwn.',
  'review.noFolder': 'Ni ellir darllen y ffolder.',
  'review.changes':
    '{count, plural, =0 {Nid oes dim wedi newid} zero {# newid} one {Un newid} two {# newid} few {# newid} many {# newid} other {# newid}}',
  'review.changed': 'Wedi newid',
  'review.alike': 'Wedi newid ({percent, number}% yn debyg)',
  'review.added': 'Wedi’i hychwanegu',
  'review.removed': 'Wedi’i thynnu',
  'review.moved': 'Wedi’i symud',
  'review.before': 'Cynt',
  'review.now': 'Nawr',
  'review.why.damaged': 'Mae darllenwyr yn gweld gwall yn lle’r ffeil hon.',
  'review.why.form': 'Ni all rhai darllenwyr ei hagor, neu maent yn aros yn hir.',
  'review.why.order': 'Gall fod tudalen ar goll neu yn y lle anghywir.',
  'review.why.doubled':
    'Mae darllenwyr yn troi’r un dudalen ddwywaith, a gall fod un arall ar goll yn ei lle.',
  'review.why.picture':
    'Gall llun sy’n wahanol i’w gymdogion fod wedi’i dorri, wedi’i droi neu wedi’i sganio’n wael.',
  'review.why.labels': 'Mae darllenwyr sy’n chwilio am rif tudalen printiedig yn dod i’r dudalen anghywir.',
  'review.why.text': 'Ni ellir chwilio’r dudalen, ei chopïo na’i darllen yn uchel.',
  'review.why.captions': 'Nid yw’r rhai na allant glywed y recordiad yn cael ei eiriau.',
  'review.why.delivery':
    'Pan na fydd y storfa’n ateb fel y mae ar borwyr ei angen, bydd darllenwyr yn aros neu’n gweld gwall.',
  'review.why.description': 'Nid yw darllenwyr yn cael gwybod beth yw hwn, na beth y cânt ei wneud ag ef.',
}
