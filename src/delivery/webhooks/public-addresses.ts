/** Which addresses of the internet a webhook may be sent to: those that anybody could reach, and no others. */
import ipaddr from 'ipaddr.js'

/** All of IPv6 that is routed in public today; translations into IPv4 (NAT64, 6to4, Teredo) lead who knows where. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

/** False for loopback, private, link-local, shared, multicast, reserved and unreadable ones, however they are written. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  // An IPv4 address written as IPv6 (::ffff:10.0.0.1) is judged as what it is.
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv6 && !parsed.match(GLOBAL_IPV6)) return false
  return parsed.range() === 'unicast'
}

/** The address that a URL names itself; null where it names a host. */
export function addressNamedIn({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}
