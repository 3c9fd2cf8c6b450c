/**
 * Looks hosts up for the connection itself: what is judged is what is connected to, so that a name which
 * leads somewhere else the second time it is asked for (DNS rebinding) wins nothing.
 */
import type { LookupAddress, LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'

import { isPublicAddress } from './public-addresses'

/** As `dns.lookup` with `all`. */
export type FindAddresses = (hostname: string, options: LookupOptions & { all: true }, callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void

export const ADDRESS_REFUSED = 'ERR_WEBHOOK_ADDRESS_REFUSED'

export const addressRefused = (): NodeJS.ErrnoException =>
  Object.assign(new Error('The address is not one of the public internet'), { code: ADDRESS_REFUSED })

/** A host with even one address inside is refused: nobody has both by chance. */
export const guardedLookup =
  (find: FindAddresses): LookupFunction =>
  (hostname, options, callback) =>
    find(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, [])
      const [first] = addresses
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) return callback(addressRefused(), [])
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
