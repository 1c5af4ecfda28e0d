import type { StaffMessages } from '../en/staff'

/** Deutsch. */
export const staff: StaffMessages = {
  'staff.title': 'Für die Bibliothek',
  'staff.picture': 'Bild dieser Seite',
  'staff.picture.file': 'Die Datei, vom Browser gezeichnet',
  'staff.picture.service': 'Bilddienst',
  'staff.picture.manifest': 'Bilddienst, aus dem Manifest der Repräsentation',
  'staff.picture.decoder': 'Die Datei, im Viewer dekodiert',
  'staff.path': 'Speicherpfad',
  'staff.configuration': 'Konfiguration',
  'staff.sound': 'Keine Fehler gefunden.',
  'staff.unchecked': 'Das Schema ließ sich nicht holen, darum wurde nichts geprüft.',
  'staff.viewAs': 'Ansehen als',
  'staff.simulation': 'Simulation: {persona}. Die Regeln des liefernden Systems werden nicht gefragt.',
  'staff.endSimulation': 'Simulation beenden',
  'staff.why': 'Warum ist das so?',
  'staff.copy': 'Für ein Ticket kopieren',
  'staff.copied': 'Kopiert',
  'staff.as.stranger': 'Eine fremde Person',
  'staff.as.signed-in': 'Eine angemeldete Person',
  'staff.as.on-campus': 'Eine Person auf dem Campus',
  'staff.as.denied': 'Eine abgewiesene Person',
  'staff.as.embargo': 'Eine Person während einer Sperrfrist',
  'staff.as.copies': 'Eine Person, wenn alle Exemplare in Gebrauch sind',
  'staff.as.session-ends': 'Eine Person, deren Sitzung beim Blättern endet',
  'staff.as.phone': 'Eine Person mit Smartphone',
  'staff.as.slow-line': 'Jemand an einer langsamen Leitung',
  'staff.as.no-script': 'Jemand, dessen Browser keine Skripte ausführt',
  'staff.slowLine':
    'Jede Antwort kommt {delay, number} ms später und mit {rate, number} kB pro Sekunde. Der Viewer selbst ist schon geladen.',
  'staff.hostPage': 'Die Seite, die den Viewer enthält, ohne Skripte',
  'staff.as.text-only': 'Die Worte, die ein Screenreader sagt',
  'fault.json':
    'Die Konfiguration ist ab Zeile {line, number} kein JSON: {cause, select, comma {ein Komma fehlt oder ist zu viel} quotes {ein Name oder Text steht nicht in geraden doppelten Anführungszeichen} end {sie endet zu früh, eine Klammer oder ein Anführungszeichen fehlt} other {dort steht ein Zeichen, das nicht hingehört}}.',
  'fault.block': 'Die Konfiguration sollte eine Gruppe von Einstellungen in geschweiften Klammern sein.',
  'fault.type':
    '{place} sollte {expected, select, array {eine Liste in eckigen Klammern} object {eine Gruppe in geschweiften Klammern} string {ein Text in Anführungszeichen} boolean {true oder false ohne Anführungszeichen} number {eine Zahl} integer {eine ganze Zahl} other {ein Text oder Texte nach Sprachen in geschweiften Klammern}} sein.',
  'fault.unknown':
    '{place} ist keine bekannte Einstellung.{suggestion, select, none {} other { Meinten Sie {suggestion}?}}',
  'fault.value': '{place} ist „{value}“. Möglich sind: {expected}.',
  'fault.host': '{place} ist „{value}“. Schreiben Sie nur den Host: {example}.',
  'fault.origin': '{place} ist „{value}“. Schreiben Sie nur Schema und Host, ohne Pfad: {example}.',
  'fault.form': '{place} ist „{value}“. Schreiben Sie es in einer Form wie {example}.',
  'fault.range':
    '{place} ist {value}. Es sollte mindestens {least}{most, select, none {} other { und höchstens {most}}} sein.',
  'fault.missing': '{place} fehlt.',
  'fault.closed':
    '{closes, select, terms {Bis das behoben ist, öffnet sich kein Objekt.} contentWarnings {Bis das behoben ist, öffnet sich kein Objekt.} openHosts {Bis das behoben ist, öffnen sich keine Objekte von Hosts, die nicht richtig aufgeführt sind.} permissions {Bis das behoben ist, ist verboten, was nicht richtig erlaubt wird.} rules {Bis das behoben ist, darf dort, wofür die Regel gilt, nur gelesen werden.} authorizationHosts {Bis das behoben ist, wird keine andere Anmeldung angeboten.} embedOrigins {Bis das behoben ist, können nicht richtig aufgeführte Seiten den Viewer nicht einbetten.} other {Bis das behoben ist, öffnet sich nichts.}}',
  'staff.withoutCookies':
    '{host} steht in credentialHosts, nimmt aber keine Cookies an: Er antwortet Access-Control-Allow-Origin: * und wurde ohne sie gefragt. Nehmen Sie ihn aus credentialHosts, oder lassen Sie ihn den Origin dieses Viewers und Access-Control-Allow-Credentials: true antworten.',
  'staff.plugIn':
    'Das Plug-in {name} {fault, select, origin {darf nur vom eigenen Host des Viewers oder über https kommen} missing {konnte nicht geladen werden} late {hat {seconds, number} Sekunden lang nicht geantwortet} form {ist nicht so geschrieben, wie es die Dokumentation verlangt} taken {verwendet einen Namen oder eine Taste, die vergeben ist} threw {wurde durch einen Fehler beendet} other {verlangt etwas, das Plug-ins nicht erhalten}}: {detail}',
  'staff.faults':
    '{count, plural, one {Ein Fehler in der Konfiguration} other {# Fehler in der Konfiguration}}',
}
