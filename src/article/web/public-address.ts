/**
 * Public addresses: whether huiwu may connect to a host, so that an article's link cannot reach into a private network.
 *
 * Names are looked up once, and the connection is made to the very addresses that were judged: a name that changes
 * its mind between two look-ups (DNS rebinding) gains nothing.
 */
import { lookup as lookUp } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { HuiwuError } from '../../errors.js'

/** Whether an IP address belongs to the public internet: no loopback, private, link-local, shared or reserved one. */
export function isPublic(address: string): boolean {
  // IPv4 within IPv6 counts as what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

/** Throws FETCH_FAILED where the host is an IP address that is not public; no look-up would see it. */
export function checkHost(url: URL): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !isPublic(host)) throw refused(url.hostname, host)
}

/** For sockets: finds no host whose addresses are not all public. */
export const lookUpPublic: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const inner = error === null ? addresses.find(({ address }) => !isPublic(address)) : undefined
    const [first] = addresses ?? []
    if (error !== null || first === undefined) callback(error ?? new Error('no address'), '')
    else if (inner !== undefined) callback(refused(hostname, inner.address), '')
    else if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}

function refused(host: string, address: string): HuiwuError {
  const what = host.includes(address) ? address : `${host}, which is ${address}`
  const message = `${what}: expected a public address; --allow-private lets huiwu read from private networks.`
  return new HuiwuError('FETCH_FAILED', message)
}
