import type { Config } from 'payload'

import { OFFICE_TIME_ZONE } from './office-time'

/** Three circles that overlap; in the page itself, so that no file is asked for. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 26 26"><circle cx="9.5" cy="10" r="7" fill="#1f4e79"/><circle cx="16.5" cy="10" r="7" fill="#b3541e" opacity=".85"/><circle cx="13" cy="16.5" r="7" fill="#3d6b4f" opacity=".85"/></svg>',
)}`

/** How the admin looks and speaks. */
export const adminConfig = {
  avatar: 'default',
  dateFormat: 'd MMMM yyyy, HH:mm',
  importMap: { autoGenerate: false, importMapFile: 'src/app/(payload)/admin/importMap.js' },
  // A time set for publication is one of the office's clock.
  timezones: {
    defaultTimezone: OFFICE_TIME_ZONE,
    supportedTimezones: [
      { label: OFFICE_TIME_ZONE, value: OFFICE_TIME_ZONE },
      { label: 'UTC', value: 'UTC' },
    ],
  },
  meta: { titleSuffix: ' · Miasta Międzykulturowe', icons: [{ rel: 'icon', type: 'image/svg+xml', url: ICON }] },
  components: {
    actions: ['/src/admin/LanguageSwitch#LanguageSwitch'],
    beforeLogin: ['/src/admin/LanguageSwitch#LanguageSwitch'],
    providers: ['/src/admin/NamedControls#NamedControls', '/src/admin/HandOverTypedText#HandOverTypedText'],
    graphics: { Icon: '/src/admin/Wordmark#Icon', Logo: '/src/admin/Wordmark#Logo' },
    beforeNavLinks: ['/src/admin/worklist/WorklistNavLink#WorklistNavLink'],
    views: {
      dashboard: { Component: '/src/admin/Dashboard#Dashboard' },
      worklist: { Component: '/src/admin/worklist/WorklistView#WorklistView', exact: true, meta: { title: 'Tłumaczenia / Translations' }, path: '/translations' },
    },
  },
} satisfies Config['admin']
