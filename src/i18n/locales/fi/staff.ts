import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Henkilökunnalle',
  'staff.picture': 'Tämän sivun kuva',
  'staff.picture.file': 'Tiedosto, selaimen piirtämänä',
  'staff.picture.service': 'Kuvapalvelu',
  'staff.picture.manifest': 'Kuvapalvelu, representaation manifestista',
  'staff.picture.decoder': 'Tiedosto, katselimessa purettuna',
  'staff.path': 'Tallennuspolku',
  'staff.configuration': 'Asetustiedosto',
  'staff.sound': 'Virheitä ei löytynyt.',
  'staff.unchecked': 'Skeemaa ei voitu hakea, joten mitään ei tarkistettu.',
  'staff.viewAs': 'Katso toisena',
  'staff.simulation': 'Simulaatio: {persona}. Toimittavan järjestelmän sääntöjä ei kysytä.',
  'staff.endSimulation': 'Lopeta simulaatio',
  'staff.why': 'Miksi näin on?',
  'staff.copy': 'Kopioi tukipyyntöön',
  'staff.copied': 'Kopioitu',
  'staff.as.stranger': 'Tuntematon kävijä',
  'staff.as.signed-in': 'Sisäänkirjautunut lukija',
  'staff.as.on-campus': 'Lukija kampuksella',
  'staff.as.denied': 'Lukija, jolta pääsy on evätty',
  'staff.as.embargo': 'Lukija embargon aikana',
  'staff.as.copies': 'Lukija, kun kaikki kappaleet ovat käytössä',
  'staff.as.session-ends': 'Lukija, jonka istunto päättyy sivua käännettäessä',
  'staff.as.phone': 'Lukija puhelimella',
  'staff.as.slow-line': 'Lukija hitaalla yhteydellä',
  'staff.as.no-script': 'Lukija, jonka selain ei suorita skriptejä',
  'staff.slowLine':
    'Jokainen vastaus viivästyy {delay, number} ms ja tulee {rate, number} kt sekunnissa. Itse katselin on jo ladattu.',
  'staff.hostPage': 'Katselimen sisältävä sivu ilman skriptejä',
  'staff.as.text-only': 'Sanat, jotka ruudunlukuohjelma lukee',
  'fault.json':
    'Asetustiedosto ei ole JSON-muotoa riviltä {line, number} alkaen: {cause, select, comma {pilkku puuttuu tai niitä on yksi liikaa} quotes {nimi tai teksti ei ole suorissa kaksinkertaisissa lainausmerkeissä} end {se päättyy liian aikaisin, sulje tai lainausmerkki puuttuu} other {siinä on merkki, joka ei kuulu siihen}}.',
  'fault.block': 'Asetustiedoston pitäisi olla yksi aaltosulkeissa oleva asetusten ryhmä.',
  'fault.type':
    'Asetuksen {place} pitäisi olla {expected, select, array {luettelo hakasulkeissa} object {ryhmä aaltosulkeissa} string {teksti lainausmerkeissä} boolean {true tai false ilman lainausmerkkejä} number {luku} integer {kokonaisluku} other {teksti tai tekstejä kielittäin aaltosulkeissa}}.',
  'fault.unknown':
    '{place} ei ole tunnettu asetus.{suggestion, select, none {} other { Tarkoititko: {suggestion}?}}',
  'fault.value': 'Asetuksen {place} arvo on ”{value}”. Sen pitäisi olla jokin näistä: {expected}.',
  'fault.host': 'Asetuksen {place} arvo on ”{value}”. Kirjoita vain palvelimen nimi: {example}.',
  'fault.origin':
    'Asetuksen {place} arvo on ”{value}”. Kirjoita vain protokolla ja palvelimen nimi ilman polkua: {example}.',
  'fault.form': 'Asetuksen {place} arvo on ”{value}”. Kirjoita se esimerkiksi muodossa {example}.',
  'fault.range':
    'Asetuksen {place} arvo on {value}. Sen pitäisi olla vähintään {least}{most, select, none {} other { ja enintään {most}}}.',
  'fault.missing': 'Asetus {place} puuttuu.',
  'fault.closed':
    '{closes, select, terms {Mitään aineistoa ei avata, ennen kuin tämä on korjattu.} contentWarnings {Mitään aineistoa ei avata, ennen kuin tämä on korjattu.} openHosts {Aineistoja palvelimilta, joita ei ole lueteltu oikein, ei avata, ennen kuin tämä on korjattu.} permissions {Kaikki, mitä ei ole oikein sallittu, on kielletty, kunnes tämä on korjattu.} rules {Siellä, missä tämä sääntö on voimassa, lukijat saavat vain lukea, kunnes se on korjattu.} authorizationHosts {Muuta sisäänkirjautumista ei tarjota, ennen kuin tämä on korjattu.} embedOrigins {Sivut, joita ei ole lueteltu oikein, eivät voi upottaa katselinta, ennen kuin tämä on korjattu.} other {Mitään ei avata, ennen kuin tämä on korjattu.}}',
  'staff.withoutCookies':
    '{host} on yksi asetuksen credentialHosts palvelimista, mutta se ei ota vastaan evästeitä: se vastaa Access-Control-Allow-Origin: *, ja siltä kysyttiin ilman evästeitä. Poista se asetuksesta credentialHosts tai aseta se vastaamaan tämän katselimen alkuperällä (origin) ja Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'Liitännäinen {name} {fault, select, origin {saa tulla vain katselimen omalta palvelimelta tai https-yhteydellä} missing {ei latautunut} late {ei vastannut {seconds, number} sekunnissa} form {ei ole kirjoitettu ohjeen mukaisesti} taken {käyttää varattua nimeä tai näppäintä} threw {pysähtyi virheeseen} other {pyytää jotakin, mitä liitännäiset eivät saa}}: {detail}',
  'staff.faults': '{count, plural, one {Yksi virhe asetustiedostossa} other {# virhettä asetustiedostossa}}',
}
