/** Words for staff (`staff=1`) and for faults of the configuration, in ICU message syntax; no reader loads them. */
export const staff = {
  'staff.title': 'For staff',
  'staff.picture': 'Picture of this page',
  'staff.picture.file': 'The file, drawn by the browser',
  'staff.picture.service': 'Image service',
  'staff.picture.manifest': 'Image service, from the manifest of the representation',
  'staff.picture.decoder': 'The file, decoded in the viewer',
  'staff.path': 'Storage path',
  'staff.configuration': 'Configuration',
  'staff.sound': 'No faults found.',
  'staff.unchecked': 'The schema could not be fetched, so nothing was checked.',
  'staff.viewAs': 'View as',
  'staff.simulation': 'Simulation: {persona}. The rules of the delivering system are not asked.',
  'staff.endSimulation': 'End the simulation',
  'staff.why': 'Why is it like this?',
  'staff.copy': 'Copy for a ticket',
  'staff.copied': 'Copied',
  'staff.as.stranger': 'A stranger',
  'staff.as.signed-in': 'A reader who is signed in',
  'staff.as.on-campus': 'A reader on campus',
  'staff.as.denied': 'A reader who is denied',
  'staff.as.embargo': 'A reader under an embargo',
  'staff.as.copies': 'A reader while all copies are in use',
  'staff.as.session-ends': 'A reader whose session ends when a page is turned',
  'staff.as.phone': 'A reader on a phone',
  'staff.as.slow-line': 'A reader on a slow line',
  'staff.as.no-script': 'A reader whose browser runs no scripts',
  'staff.slowLine':
    'Every answer is delayed by {delay, number} ms and comes at {rate, number} kB a second. The viewer itself is already loaded.',
  'staff.hostPage': 'The page that holds the viewer, without scripts',
  'staff.as.text-only': 'The words that a screen reader says',
  'fault.json':
    'The configuration is not JSON from line {line, number} on: {cause, select, comma {a comma is missing, or there is one too many} quotes {a name or text is not in straight double quotation marks} end {it ends too early, a bracket or a quotation mark is missing} other {there is a character that does not belong there}}.',
  'fault.block': 'The configuration should be one group of settings in curly braces.',
  'fault.type':
    '{place} should be {expected, select, array {a list in square brackets} object {a group in curly braces} string {a text in quotation marks} boolean {true or false, without quotation marks} number {a number} integer {a whole number} other {a text, or texts by language in curly braces}}.',
  'fault.unknown':
    '{place} is not a known setting.{suggestion, select, none {} other { Did you mean {suggestion}?}}',
  'fault.value': '{place} is “{value}”. It should be one of these: {expected}.',
  'fault.host': '{place} is “{value}”. Write only the host: {example}.',
  'fault.origin': '{place} is “{value}”. Write only scheme and host, without a path: {example}.',
  'fault.form': '{place} is “{value}”. Write it in a form like {example}.',
  'fault.range':
    '{place} is {value}. It should be at least {least}{most, select, none {} other { and at most {most}}}.',
  'fault.missing': '{place} is missing.',
  'fault.closed':
    '{closes, select, terms {No object opens until this is mended.} contentWarnings {No object opens until this is mended.} openHosts {Objects of hosts that are not soundly listed do not open until this is mended.} permissions {What is not soundly permitted is forbidden until this is mended.} rules {Readers may do nothing but read, where this rule is for, until it is mended.} authorizationHosts {No other sign-in is offered until this is mended.} embedOrigins {Pages that are not soundly listed cannot embed the viewer until this is mended.} other {Nothing opens until this is mended.}}',
  'staff.withoutCookies':
    '{host} is one of the credentialHosts, but does not take cookies: it answers Access-Control-Allow-Origin: * and was asked without them. Take it out of credentialHosts, or have it answer the origin of this viewer and Access-Control-Allow-Credentials: true.',
  'staff.plugIn':
    'The plug-in {name} {fault, select, origin {may come only from the viewer’s own host, or by https} missing {could not be loaded} late {did not answer within {seconds, number} seconds} form {is not written as the documentation says} taken {uses a name or key that is taken} threw {stopped with an error} other {wants something that plug-ins do not get}}: {detail}',
  'staff.faults':
    '{count, plural, one {One fault in the configuration} other {# faults in the configuration}}',
} as const

/** A name of one of the messages for staff. */
export type StaffKey = keyof typeof staff

/** All messages for staff of one locale. */
export type StaffMessages = Readonly<Record<StaffKey, string>>
