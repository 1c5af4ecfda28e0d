import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'I staff',
  'staff.picture': 'Llun o’r dudalen hon',
  'staff.picture.file': 'Y ffeil, wedi’i darlunio gan y porwr',
  'staff.picture.service': 'Gwasanaeth lluniau',
  'staff.picture.manifest': 'Gwasanaeth lluniau, o faniffest y cynrychioliad',
  'staff.picture.decoder': 'Y ffeil, wedi’i dadgodio yn y syllwr',
  'staff.path': 'Llwybr storio',
  'staff.configuration': 'Ffurfweddiad',
  'staff.sound': 'Ni chafwyd hyd i wallau.',
  'staff.unchecked': 'Ni ellid nôl y sgema, felly ni wiriwyd dim.',
  'staff.viewAs': 'Gweld fel',
  'staff.simulation': 'Efelychiad: {persona}. Ni holir rheolau’r system sy’n danfon.',
  'staff.endSimulation': 'Gorffen yr efelychiad',
  'staff.why': 'Pam mae fel hyn?',
  'staff.copy': 'Copïo ar gyfer tocyn cymorth',
  'staff.copied': 'Copïwyd',
  'staff.as.stranger': 'Ymwelydd anhysbys',
  'staff.as.signed-in': 'Darllenydd sydd wedi mewngofnodi',
  'staff.as.on-campus': 'Darllenydd ar y campws',
  'staff.as.denied': 'Darllenydd y gwrthodwyd mynediad iddo',
  'staff.as.embargo': 'Darllenydd dan embargo',
  'staff.as.copies': 'Darllenydd tra bo pob copi’n cael ei ddefnyddio',
  'staff.as.session-ends': 'Darllenydd y daw ei sesiwn i ben wrth droi tudalen',
  'staff.as.phone': 'Darllenydd ar ffôn',
  'staff.as.slow-line': 'Darllenydd ar gysylltiad araf',
  'staff.as.no-script': 'Darllenydd â phorwr nad yw’n rhedeg sgriptiau',
  'staff.slowLine':
    'Caiff pob ateb ei ohirio {delay, number} ms a daw ar {rate, number} kB yr eiliad. Mae’r syllwr ei hun eisoes wedi’i lwytho.',
  'staff.hostPage': 'Y dudalen sy’n cynnwys y syllwr, heb sgriptiau',
  'staff.as.text-only': 'Y geiriau y mae darllenydd sgrin yn eu dweud',
  'fault.json':
    'Nid JSON yw’r ffurfweddiad o linell {line, number} ymlaen: {cause, select, comma {mae atalnod ar goll, neu mae un yn ormod} quotes {nid yw enw neu destun mewn dyfynodau dwbl syth} end {mae’n gorffen yn rhy gynnar, mae cromfach neu ddyfynnod ar goll} other {mae nod yno nad yw’n perthyn yno}}.',
  'fault.block': 'Dylai’r ffurfweddiad fod yn un grŵp o osodiadau mewn cromfachau cyrliog.',
  'fault.type':
    'Dylai {place} fod yn {expected, select, array {rhestr mewn cromfachau sgwâr} object {grŵp mewn cromfachau cyrliog} string {destun mewn dyfynodau} boolean {true neu false, heb ddyfynodau} number {rhif} integer {rhif cyfan} other {destun, neu’n destunau yn ôl iaith mewn cromfachau cyrliog}}.',
  'fault.unknown':
    'Nid yw {place} yn osodiad hysbys.{suggestion, select, none {} other { Ai {suggestion} oedd gennych mewn golwg?}}',
  'fault.value': 'Gwerth {place} yw “{value}”. Dylai fod yn un o’r rhain: {expected}.',
  'fault.host': 'Gwerth {place} yw “{value}”. Ysgrifennwch enw’r gweinydd yn unig: {example}.',
  'fault.origin':
    'Gwerth {place} yw “{value}”. Ysgrifennwch y protocol ac enw’r gweinydd yn unig, heb lwybr: {example}.',
  'fault.form': 'Gwerth {place} yw “{value}”. Ysgrifennwch ef mewn ffurf fel {example}.',
  'fault.range':
    'Gwerth {place} yw {value}. Dylai fod o leiaf {least}{most, select, none {} other { a heb fod yn fwy na {most}}}.',
  'fault.missing': 'Mae {place} ar goll.',
  'fault.closed':
    '{closes, select, terms {Nid oes gwrthrych yn agor nes trwsio hyn.} contentWarnings {Nid oes gwrthrych yn agor nes trwsio hyn.} openHosts {Nid yw gwrthrychau o weinyddion nad ydynt wedi’u rhestru’n gywir yn agor nes trwsio hyn.} permissions {Gwaherddir yr hyn nad yw wedi’i ganiatáu’n gywir nes trwsio hyn.} rules {Lle mae’r rheol hon yn berthnasol, ni chaiff darllenwyr wneud dim ond darllen nes ei thrwsio.} authorizationHosts {Ni chynigir mewngofnodi arall nes trwsio hyn.} embedOrigins {Ni all tudalennau nad ydynt wedi’u rhestru’n gywir fewnblannu’r syllwr nes trwsio hyn.} other {Nid oes dim yn agor nes trwsio hyn.}}',
  'staff.withoutCookies':
    'Mae {host} yn un o’r credentialHosts, ond nid yw’n derbyn cwcis: mae’n ateb Access-Control-Allow-Origin: * a gofynnwyd iddo hebddynt. Tynnwch ef o credentialHosts, neu gwnewch iddo ateb tarddiad (origin) y syllwr hwn ac Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Ni all yr ategyn {name} weithio: {fault, select, origin {caiff ddod o westeiwr y gwyliwr ei hun, neu drwy https, yn unig} missing {methwyd ei lwytho} late {ni atebodd o fewn {seconds, number} eiliad} form {nid yw wedi’i ysgrifennu fel y dywed y ddogfennaeth} taken {mae’n defnyddio enw neu fysell sydd eisoes mewn defnydd} threw {stopiodd gyda gwall} other {mae’n gofyn am rywbeth nad yw ategion yn ei gael}} ({detail})',
  'staff.faults':
    '{count, plural, zero {# gwall yn y ffurfweddiad} one {Un gwall yn y ffurfweddiad} two {# wall yn y ffurfweddiad} few {# gwall yn y ffurfweddiad} many {# gwall yn y ffurfweddiad} other {# gwall yn y ffurfweddiad}}',
}
