import type { OfflineMessages } from '../en/offline'

/** Words of copies on the reader’s device. */
export const offline: OfflineMessages = {
  'offline.title': 'Darllen heb rwydwaith',
  'offline.measuring': 'Wrthi’n cyfrifo’r maint …',
  'offline.size':
    '{pages, plural, zero {# tudalen} one {# tudalen} two {# dudalen} few {# tudalen} many {# thudalen} other {# tudalen}}, tua {size}.',
  'offline.until': 'Gellir darllen y copi ar y ddyfais hon tan {date}.',
  'offline.keep': 'Cadw ar y ddyfais hon',
  'offline.goOn': 'Parhau',
  'offline.update': 'Diweddaru’r copi',
  'offline.remove': 'Tynnu',
  'offline.removeCopy': 'Tynnu’r copi o {title}',
  'offline.working': 'Cadwyd {percent}, {size}',
  'offline.kept':
    'Wedi’i gadw ar y ddyfais hon: {size}. Mae’n agor drwy ei ddolen arferol, heb rwydwaith hefyd.',
  'offline.partly': 'Wedi’i gadw’n rhannol: {size}.',
  'offline.missing': 'Heb y tudalennau hyn, sydd wedi’u gwrthod, yn cael eu ffrydio neu’n rhy fawr: {pages}.',
  'offline.list': 'Wedi’i gadw ar y ddyfais hon',
  'offline.loan': 'Ni ellir cadw gwrthrych sydd ar fenthyg.',
  'offline.signedIn': 'Nid yw’r gwrthrych hwn yn agored i bawb heb fewngofnodi, felly ni ellir ei gadw.',
  'offline.rights': 'Nid yw’r llyfrgell yn caniatáu lawrlwytho’r gwrthrych hwn.',
  'offline.frame': 'Dim ond pan fo gan y syllwr ei ffenestr ei hun y gellir cadw copïau.',
  'offline.storage':
    'Ni all y ffenestr hon gadw copïau: mae’n breifat, neu nid yw’r syllwr yn cael ei weini dros https.',
  'offline.nothing': 'Ni ellir cadw dim o’r gwrthrych hwn.',
  'offline.unreachable': 'Ni ellir cyrraedd gweinydd y llyfrgell ar hyn o bryd.',
  'offline.full': 'Nid oes rhagor o le ar y ddyfais. Mae’r hyn a gadwyd hyd yma yn aros.',
  'offline.little': 'Dim ond {size} sydd ar gael ar y ddyfais hon.',
  'offline.busy': 'Mae ffenestr arall yn cadw’r gwrthrych hwn ar hyn o bryd.',
  'offline.broken': 'Torrodd y cysylltiad. Mae’r hyn a gadwyd hyd yma yn aros.',
  'offline.changed': 'Mae’r gwrthrych hwn wedi newid ers gwneud y copi.',
  'offline.cleared': 'Mae’r porwr wedi tynnu rhan o’r copi.',
  'offline.over': 'Daeth cyfnod y copi ar y ddyfais hon i ben ar {date}.',
  'offline.withdrawn': 'Tynnwyd y copi o’r ddyfais hon: nid yw’r llyfrgell yn ei ganiatáu mwyach.',
  'offline.reading': 'Dim rhwydwaith: dyma’r copi o {date} ar y ddyfais hon.',
}
