import type { staff as english } from '../en/staff'

/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff: Record<keyof typeof english, string> = {
  'staff.title': 'Per al personal',
  'staff.picture': 'Imatge d’aquesta pàgina',
  'staff.picture.file': 'El fitxer, dibuixat pel navegador',
  'staff.picture.service': 'Servei d’imatges',
  'staff.picture.manifest': 'Servei d’imatges, del manifest de la representació',
  'staff.picture.decoder': 'El fitxer, descodificat en el visor',
  'staff.path': 'Camí d’emmagatzematge',
  'staff.configuration': 'Configuració',
  'staff.sound': 'No s’han trobat errors.',
  'staff.unchecked': 'No s’ha pogut obtenir l’esquema, i per això no s’ha comprovat res.',
  'staff.viewAs': 'Mostra com a',
  'staff.simulation': 'Simulació: {persona}. No es consulten les regles del sistema que lliura els objectes.',
  'staff.endSimulation': 'Acaba la simulació',
  'staff.why': 'Per què és així?',
  'staff.copy': 'Copia per a una incidència',
  'staff.copied': 'Copiat',
  'staff.as.stranger': 'Una persona desconeguda',
  'staff.as.signed-in': 'Un lector que ha iniciat la sessió',
  'staff.as.on-campus': 'Un lector al campus',
  'staff.as.denied': 'Un lector a qui es denega l’accés',
  'staff.as.embargo': 'Un lector durant un embargament',
  'staff.as.copies': 'Un lector quan tots els exemplars estan en ús',
  'staff.as.session-ends': 'Un lector a qui s’acaba la sessió en passar pàgina',
  'staff.as.phone': 'Un lector amb un telèfon',
  'staff.as.slow-line': 'Un lector amb una connexió lenta',
  'staff.as.no-script': 'Un lector amb un navegador que no executa scripts',
  'staff.slowLine':
    'Cada resposta es retarda {delay, number} ms i arriba a {rate, number} kB per segon. El visor ja està carregat.',
  'staff.hostPage': 'La pàgina que conté el visor, sense scripts',
  'staff.as.text-only': 'Les paraules que diu un lector de pantalla',
  'fault.json':
    'La configuració no és JSON a partir de la línia {line, number}: {cause, select, comma {falta una coma o n’hi ha una de més} quotes {un nom o un text no està entre cometes dobles rectes} end {acaba massa aviat, falta un parèntesi o unes cometes} other {hi ha un caràcter que no hi correspon}}.',
  'fault.block': 'La configuració hauria de ser un sol grup de paràmetres entre claus.',
  'fault.type':
    '{place} hauria de ser {expected, select, array {una llista entre claudàtors} object {un grup entre claus} string {un text entre cometes} boolean {true o false, sense cometes} number {un nombre} integer {un nombre enter} other {un text, o textos per llengua entre claus}}.',
  'fault.unknown':
    '{place} no és un paràmetre conegut.{suggestion, select, none {} other { Volíeu dir {suggestion}?}}',
  'fault.value': '{place} és «{value}». Hauria de ser un d’aquests: {expected}.',
  'fault.host': '{place} és «{value}». Escriviu només el servidor: {example}.',
  'fault.origin': '{place} és «{value}». Escriviu només l’esquema i el servidor, sense camí: {example}.',
  'fault.form': '{place} és «{value}». Escriviu-ho en una forma com {example}.',
  'fault.range':
    '{place} és {value}. Hauria de ser com a mínim {least}{most, select, none {} other { i com a màxim {most}}}.',
  'fault.missing': 'Falta {place}.',
  'fault.closed':
    '{closes, select, terms {Fins que això no es corregeixi no s’obre cap objecte.} contentWarnings {Fins que això no es corregeixi no s’obre cap objecte.} openHosts {Fins que això no es corregeixi no s’obren els objectes de servidors que no estan ben indicats.} permissions {Fins que això no es corregeixi està prohibit tot el que no està ben permès.} rules {Fins que això no es corregeixi els lectors només poden llegir allà on s’aplica aquesta regla.} authorizationHosts {Fins que això no es corregeixi no s’ofereix cap altre inici de sessió.} embedOrigins {Fins que això no es corregeixi les pàgines que no estan ben indicades no poden incrustar el visor.} other {Fins que això no es corregeixi no s’obre res.}}',
  'staff.withoutCookies':
    '{host} és un dels credentialHosts, però no accepta galetes: respon Access-Control-Allow-Origin: * i s’ha consultat sense. Traieu-lo de credentialHosts o feu que respongui l’origen d’aquest visor i Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'El connector {name} {fault, select, origin {només pot venir del propi servidor del visor o per https} missing {no s’ha pogut carregar} late {no ha respost en {seconds, number} segons} form {no està escrit com indica la documentació} taken {fa servir un nom o una tecla que ja estan ocupats} threw {s’ha aturat per un error} other {demana una cosa que els connectors no reben}}: {detail}',
  'staff.faults':
    '{count, plural, one {Un error en la configuració} many {# d’errors en la configuració} other {# errors en la configuració}}',
}
