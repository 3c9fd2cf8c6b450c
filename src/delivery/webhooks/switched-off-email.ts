/** The letter to the admins about a webhook that the CMS switched off. Nobody asked for it, so it is in both languages. */
import type { Payload } from 'payload'

import type { User, Webhook } from '../../payload-types'
import type { SwitchedOffReason } from './Webhooks'

const BECAUSE: Record<SwitchedOffReason, { pl: string; en: string }> = {
  failing: {
    pl: 'bo odbiorca przez dobę nie przyjął żadnego powiadomienia. Gdy odbiorca znów działa, zaznacz „Włączony” i zapisz.',
    en: 'because the receiver took no notice for a day. Once it works again, tick “Switched on” and save.',
  },
  gone: {
    pl: 'bo odbiorca odpowiedział, że tego adresu już nie ma (410). Popraw adres, zaznacz „Włączony” i zapisz.',
    en: 'because the receiver answered that the address is gone (410). Correct the address, tick “Switched on” and save.',
  },
}

export interface SwitchedOff {
  webhook: Pick<Webhook, 'id' | 'name' | 'url'>
  because: SwitchedOffReason
}

/** Best effort: the notice on the dashboard is there anyway. */
export async function writeToAdmins(payload: Payload, { because, webhook: { id, name, url } }: SwitchedOff): Promise<void> {
  const { routes, serverURL } = payload.config
  try {
    const { host } = new URL(url)
    const text = [
      `Webhook „${name}” (${host}) został wyłączony, ${BECAUSE[because].pl}`,
      `The webhook “${name}” (${host}) was switched off, ${BECAUSE[because].en}`,
      `${serverURL}${routes.admin}/collections/webhooks/${id}`,
    ].join('\n\n')
    // Past access rules: the addresses are written to, and told to nobody.
    const { docs } = await payload.db.find<User>({ collection: 'users', pagination: false, where: { roles: { in: ['admin'] } } })
    for (const { email } of docs) await payload.sendEmail({ to: email, subject: `Webhook wyłączony / switched off: ${name}`, text })
  } catch (error) {
    payload.logger.error({ err: error, webhook: id, msg: 'Admins could not be told that a webhook was switched off' })
  }
}
