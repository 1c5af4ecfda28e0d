// Which hosts may receive a token. A document names the token service and what is guarded, so it could have a
// library's token sent to a stranger: only hosts that are proven to have one owner get it without configuration.

import { isAmong } from '../../viewer/library/hosts'

/**
 * Registrable domains that many libraries share, which the Public Suffix List lacks: hosts under one of them are
 * strangers to each other. Each name stands with the host names that its vendor gives to libraries.
 */
const SHARED_DOMAINS: ReadonlySet<string> = new Set([
  // Ex Libris: Alma and Primo (NAME.alma., NAME.primo., NAME.hosted.exlibrisgroup.com), and the same in China.
  'exlibrisgroup.com',
  'exlibrisgroup.com.cn',
  // Ex Libris, before: Summon and 360 (NAME.summon.serialssolutions.com).
  'serialssolutions.com',
  // OCLC: CONTENTdm (cdmNUMBER.contentdm.oclc.org), hosted EZproxy (NAME.idm.oclc.org), Discovery (NAME.on.worldcat.org).
  'oclc.org',
  'worldcat.org',
  // EBSCO: host and discovery names for libraries (NAME.ebscohost.com, NAME.ebsco.com).
  'ebscohost.com',
  'ebsco.com',
  // ProQuest: research platforms by library (NAME.proquest.com).
  'proquest.com',
  // Springshare: LibGuides, LibApps, LibAnswers and LibCal sites (NAME.libguides.com and so on).
  'libguides.com',
  'libapps.com',
  'libanswers.com',
  'libcal.com',
  // Adam Matthew Digital: Quartex sites (NAME.quartexcollections.com).
  'quartexcollections.com',
  // Preservica: hosted archives (NAME.access.preservica.com).
  'preservica.com',
  // TIND: hosted repositories (NAME.tind.io).
  'tind.io',
  // Corporation for Digital Scholarship: hosted Omeka sites (NAME.omeka.net).
  'omeka.net',
])

const hostnameOf = ({ hostname }: URL) => hostname.replace(/\.$/, '')

/** Tells by the Public Suffix List, its private section included, whether two host names have one owner. */
async function haveOneOwner(one: string, other: string): Promise<boolean> {
  const { parse } = await import('tldts')
  const options = { allowPrivateDomains: true }
  const { domain, publicSuffix, isIcann, isPrivate, isIp } = parse(one, options)
  // A machine's number, and a name of which anybody may have a part, prove nothing.
  if (isIp || one === publicSuffix || (domain && SHARED_DOMAINS.has(domain))) return false
  if (other.endsWith(`.${one}`)) return true
  // Below a suffix that is on no list, as in an intranet, nobody knows who has which name.
  return domain !== null && Boolean(isIcann || isPrivate) && parse(other, options).domain === domain
}

/**
 * Decides whether the token of a token service may go with a request for a URL: to the service's own host; to hosts
 * that the library lists (`hosts`, of `authorizationHosts`); and at the same port and no less secretly to a sub-domain
 * of it or another host of its registrable domain, unless libraries share that. Fails closed.
 */
export async function mayReceiveToken(
  url: string,
  tokenService: string,
  hosts: readonly string[],
): Promise<boolean> {
  const [to, from] = [new URL(url), new URL(tokenService)]
  if (from.protocol === 'https:' && to.protocol !== 'https:') return false
  if (isAmong(to.host, hosts)) return true
  if (to.port !== from.port) return false
  const [receiver, issuer] = [hostnameOf(to), hostnameOf(from)]
  return receiver === issuer || haveOneOwner(issuer, receiver).catch(() => false)
}
