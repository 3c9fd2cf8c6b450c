/** What was sent to webhooks and what became of it, written by the CMS alone. For admins. */
import type { CollectionConfig } from 'payload'

import { isAdmin } from '../../access/roles'
import { deliveryEndpoints } from './endpoints'
import { OUTCOMES, type Outcome } from './post-to-target'
import { eventOptions } from './Webhooks'

export const DELIVERY_STATES = ['waiting', 'delivered', 'failed'] as const

const STATE_LABELS = {
  waiting: { pl: 'czeka', en: 'waiting' },
  delivered: { pl: 'dostarczono', en: 'delivered' },
  failed: { pl: 'nie dostarczono', en: 'not delivered' },
}

const OUTCOME_LABELS: { [outcome in Outcome]: { pl: string; en: string } } = {
  delivered: { pl: 'przyjęto', en: 'taken' },
  status: { pl: 'odpowiedź z błędem', en: 'answered with an error' },
  redirect: { pl: 'przekierowanie (nie jest śledzone)', en: 'a redirect (not followed)' },
  timeout: { pl: 'brak odpowiedzi na czas', en: 'no answer in time' },
  'address-refused': { pl: 'adres prowadzi do sieci wewnętrznej', en: 'the address leads into a private network' },
  'host-unknown': { pl: 'nie ma takiej nazwy w DNS', en: 'no such name in DNS' },
  certificate: { pl: 'certyfikat jest nieprawidłowy', en: 'the certificate is not valid' },
  unreachable: { pl: 'brak połączenia', en: 'no connection' },
}

export const deliveriesCollection = (menuGroup: Record<string, string>): CollectionConfig => ({
  slug: 'webhook-deliveries',
  labels: { singular: { pl: 'Powiadomienie', en: 'Webhook delivery' }, plural: { pl: 'Powiadomienia webhooków', en: 'Webhook deliveries' } },
  access: { create: () => false, read: ({ req }) => isAdmin(req.user), update: () => false, delete: () => false },
  custom: { staysBehind: true },
  endpoints: deliveryEndpoints,
  disableDuplicate: true,
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['documentKey', 'state', 'sequence'] }, { fields: ['webhook', 'state', 'nextAttemptAt'] }],
  admin: {
    group: menuGroup,
    hideAPIURL: true,
    useAsTitle: 'messageId',
    defaultColumns: ['state', 'event', 'collectionSlug', 'slug', 'locale', 'webhook', 'createdAt'],
    description: { pl: 'Zakończone są przechowywane przez 30 dni.', en: 'What is finished is kept for 30 days.' },
  },
  fields: [
    { name: 'panel', type: 'ui', admin: { components: { Field: '/src/admin/webhooks/DeliveryPanel#DeliveryPanel' }, disableBulkEdit: true, disableListColumn: true } },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: DELIVERY_STATES.map((value) => ({ label: STATE_LABELS[value], value })),
      label: { pl: 'Stan', en: 'State' },
      admin: { components: { Cell: '/src/admin/webhooks/DeliveryState#DeliveryStateCell' }, condition: () => false },
    },
    { name: 'webhook', type: 'relationship', relationTo: 'webhooks' as never, required: true, index: true, label: { pl: 'Webhook', en: 'Webhook' } },
    {
      name: 'event',
      type: 'select',
      required: true,
      options: [...eventOptions, { value: 'ping', label: { pl: 'próba', en: 'ping' } }],
      label: { pl: 'Zdarzenie', en: 'Event' },
    },
    { name: 'collectionSlug', type: 'text', label: { pl: 'Rodzaj treści', en: 'Kind of content' } },
    { name: 'documentId', type: 'text', label: { pl: 'Identyfikator dokumentu', en: 'Id of the document' } },
    { name: 'slug', type: 'text', label: { pl: 'Dokument', en: 'Document' } },
    { name: 'locale', type: 'text', label: { pl: 'Język', en: 'Language' } },
    { name: 'changedAt', type: 'date', required: true, label: { pl: 'Kiedy się zmienił', en: 'When it changed' }, admin: { hidden: true } },
    { name: 'messageId', type: 'text', required: true, unique: true, index: true, label: { pl: 'Nagłówek webhook-id', en: 'Header webhook-id' } },
    {
      name: 'attempts',
      type: 'array',
      label: { pl: 'Próby', en: 'Attempts' },
      labels: { singular: { pl: 'Próba', en: 'Attempt' }, plural: { pl: 'Próby', en: 'Attempts' } },
      // The panel shows them as a table.
      admin: { condition: () => false },
      fields: [
        { name: 'at', type: 'date', required: true, label: { pl: 'Kiedy', en: 'When' } },
        { name: 'outcome', type: 'select', required: true, options: OUTCOMES.map((value) => ({ label: OUTCOME_LABELS[value], value })), label: { pl: 'Wynik', en: 'Outcome' } },
        { name: 'status', type: 'number', label: { pl: 'Kod HTTP', en: 'HTTP status' } },
        { name: 'ms', type: 'number', required: true, label: { pl: 'Czas (ms)', en: 'Time (ms)' } },
      ],
    },
    { name: 'nextAttemptAt', type: 'date', label: { pl: 'Następna próba', en: 'Next attempt' }, admin: { condition: () => false } },
    { name: 'finishedAt', type: 'date', index: true, label: { pl: 'Zakończono', en: 'Finished' }, admin: { condition: () => false } },
    /** Where a reader of the feed goes on after this change. */
    { name: 'cursor', type: 'text', admin: { hidden: true } },
    /** "<webhook>/<collection>/<id>": what keeps its order. */
    { name: 'documentKey', type: 'text', required: true, admin: { hidden: true } },
    /** The place in the feed; 0 for a ping. */
    { name: 'sequence', type: 'number', required: true, admin: { hidden: true } },
    /** Failed tries since it was last begun. */
    { name: 'tries', type: 'number', required: true, admin: { hidden: true } },
    /** Until then it belongs to the process that sends it. */
    { name: 'claimedUntil', type: 'date', admin: { hidden: true } },
  ],
})
