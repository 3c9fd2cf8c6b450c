/** Where changes of public content are sent to. For admins alone. */
import type { CollectionConfig, Option, PayloadRequest } from 'payload'

import { isAdmin } from '../../access/roles'
import { localization } from '../../languages'
import { say } from '../../messages'
import { CHANGE_KINDS } from '../changes/change-collections'
import { webhookEndpoints } from './endpoints'
import { problemOfUrl } from './target-url'
import { beginWhenSwitchedOn, forgetWebhook, noteSwitchedOn } from './webhook-hooks'
import { settingsOf } from './webhook-settings'

const adminOnly: NonNullable<CollectionConfig['access']>['read'] = ({ req }) => isAdmin(req.user)
const byNobody = { create: () => false, update: () => false }

export const SWITCHED_OFF_REASONS = ['failing', 'gone'] as const
export type SwitchedOffReason = (typeof SWITCHED_OFF_REASONS)[number]

const EVENT_LABELS = {
  published: { pl: 'opublikowano', en: 'published' },
  updated: { pl: 'zmieniono', en: 'updated' },
  unpublished: { pl: 'wycofano z publikacji', en: 'unpublished' },
  deleted: { pl: 'usunięto', en: 'deleted' },
} as const

export const eventOptions: Option[] = CHANGE_KINDS.map((value) => ({ label: EVENT_LABELS[value], value }))

export interface WebhooksParts {
  /** What can be followed: collections and globals with drafts. */
  sources: Option[]
  menuGroup: Record<string, string>
}

export const webhooksCollection = ({ menuGroup, sources }: WebhooksParts): CollectionConfig => ({
  slug: 'webhooks',
  labels: { singular: { pl: 'Webhook', en: 'Webhook' }, plural: { pl: 'Webhooki', en: 'Webhooks' } },
  access: { create: adminOnly, read: adminOnly, update: adminOnly, delete: adminOnly },
  hooks: { beforeChange: [noteSwitchedOn], afterChange: [beginWhenSwitchedOn], beforeDelete: [forgetWebhook] },
  endpoints: webhookEndpoints,
  disableDuplicate: true,
  admin: {
    group: menuGroup,
    hideAPIURL: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'enabled', 'switchedOffAt', 'updatedAt'],
    description: {
      pl: 'Adresy, które CMS powiadamia o zmianach opublikowanej treści, na przykład po to, aby strona się odświeżyła.',
      en: 'Addresses that the CMS tells of changes of published content, so that a site can refresh itself, for example.',
    },
  },
  fields: [
    { name: 'notice', type: 'ui', admin: { components: { Field: '/src/admin/webhooks/WebhookNotice#WebhookNotice' }, disableBulkEdit: true, disableListColumn: true } },
    { name: 'name', type: 'text', required: true, maxLength: 200, label: { pl: 'Nazwa', en: 'Name' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      label: { pl: 'Adres', en: 'Address' },
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        if (!value) return req.t('validation:required')
        const problem = problemOfUrl(value, settingsOf(req.payload))
        return problem === null || say(req, problem)
      },
      admin: {
        placeholder: 'https://',
        description: {
          pl: 'Adres w internecie, zaczynający się od https://. Przekierowania nie są śledzone.',
          en: 'An address on the internet that begins with https://. Redirects are not followed.',
        },
      },
    },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: { pl: 'Włączony', en: 'Switched on' },
      admin: {
        description: {
          pl: 'Wyłączony niczego nie wysyła. Po włączeniu wysyła zmiany od tej chwili; wcześniejsze odbiorca znajdzie w /api/changes.',
          en: 'Switched off, it sends nothing. Switched on, it sends changes from then on; the receiver finds earlier ones in /api/changes.',
        },
      },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...CHANGE_KINDS],
      options: eventOptions,
      label: { pl: 'Zdarzenia', en: 'Events' },
    },
    {
      name: 'collections',
      type: 'select',
      hasMany: true,
      options: sources,
      label: { pl: 'Rodzaje treści', en: 'Kinds of content' },
      admin: { description: { pl: 'Żaden nie jest wybrany: wszystkie.', en: 'None chosen: all.' } },
    },
    {
      // Not “locales”: SQLite's table of them would be taken for one of translated fields.
      name: 'languages',
      type: 'select',
      hasMany: true,
      options: localization.locales.map(({ code, label }) => ({ label, value: code })),
      label: { pl: 'Języki', en: 'Languages' },
      admin: { description: { pl: 'Żaden nie jest wybrany: wszystkie.', en: 'None chosen: all.' } },
    },
    {
      name: 'switchedOffAt',
      type: 'date',
      access: byNobody,
      label: { pl: 'Wyłączony przez CMS', en: 'Switched off by the CMS' },
      admin: { readOnly: true, condition: () => false },
    },
    {
      name: 'switchedOffBecause',
      type: 'select',
      access: byNobody,
      options: [
        { value: 'failing', label: { pl: 'odbiorca przez dobę nie przyjął żadnego powiadomienia', en: 'the receiver took no notice for a day' } },
        { value: 'gone', label: { pl: 'odbiorca odpowiedział, że adresu już nie ma (410)', en: 'the receiver answered that the address is gone (410)' } },
      ],
      label: { pl: 'Dlaczego', en: 'Why' },
      admin: { readOnly: true, condition: () => false },
    },
    { name: 'panel', type: 'ui', admin: { components: { Field: '/src/admin/webhooks/WebhookPanel#WebhookPanel' }, disableBulkEdit: true, disableListColumn: true } },
  ],
})
