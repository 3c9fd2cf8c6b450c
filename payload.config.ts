import { en } from '@payloadcms/translations/languages/en'
import { pl } from '@payloadcms/translations/languages/pl'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections, globals } from './collections'
import { MENU } from './collections/menu-groups'
import { SeedLedger } from './seed/SeedLedger'
import { answerClosedFields } from './src/access/answer-closed-fields'
import { guardInternalCollections } from './src/access/internal-collections'
import { hideLockedAccounts } from './src/access/no-account-guessing'
import { answerUnreadableFilters } from './src/access/refuse-odd-queries'
import { unknownParametersPlugin } from './src/access/refuse-unknown-parameters'
import { isAdmin } from './src/access/roles'
import { adminConfig } from './src/admin/admin-config'
import { adminPlugin } from './src/admin/admin-plugin'
import { cmsTranslations } from './src/admin/translations'
import { answerDatabaseErrors } from './src/database/answer-database-errors'
import { databaseAdapter } from './src/database/adapter'
import { wholeBulkOperations } from './src/database/whole-bulk-operations'
import { changesPlugin } from './src/delivery/changes/changes-plugin'
import { previewPlugin } from './src/delivery/preview/preview-plugin'
import { referencesWithoutLists } from './src/delivery/references-without-lists'
import { searchPlugin } from './src/delivery/search/search-plugin'
import { webhooksPlugin } from './src/delivery/webhooks/webhooks-plugin'
import { openDataPlugin } from './src/delivery/open-data/open-data-plugin'
import { editorialPlugin } from './src/editorial/editorial-plugin'
import { env } from './src/env'
import { richTextEditor } from './src/fields/rich-text'
import { localization } from './src/languages'
import { answerUnreadableBodies } from './src/server/answer-unreadable-bodies'
import { emailAdapter } from './src/server/email-adapter'
import { graphqlLimits } from './src/server/graphql-limits'
import { createLog, faultsOfCallers } from './src/server/log'
import { storagePlugins } from './src/server/storage-plugins'
import { machineTranslationPlugin } from './src/translation/machine/machine-translation-plugin'
import { translationPlugin } from './src/translation/translation-plugin'

const settings = env()

export default buildConfig({
  secret: settings.PAYLOAD_SECRET,
  serverURL: settings.PUBLIC_URL,
  db: databaseAdapter(settings),
  email: emailAdapter(settings),
  sharp,
  logger: createLog(settings.LOG_LEVEL),
  loggingLevels: faultsOfCallers,
  telemetry: false,
  collections: [...collections, SeedLedger],
  globals,
  editor: richTextEditor,
  localization,
  i18n: { fallbackLanguage: 'pl', supportedLanguages: { pl, en }, translations: cmsTranslations },
  admin: { ...adminConfig, user: 'users' },
  plugins: [...storagePlugins(settings), editorialPlugin, unknownParametersPlugin, translationPlugin, adminPlugin, searchPlugin, referencesWithoutLists, wholeBulkOperations, openDataPlugin({ licenseUrl: settings.OPEN_DATA_LICENSE_URL }), machineTranslationPlugin(settings), previewPlugin({ previewUrl: settings.PREVIEW_URL }), webhooksPlugin({ allowPrivateNetworks: settings.WEBHOOKS_ALLOW_PRIVATE_NETWORKS, menuGroup: MENU.office }), changesPlugin],
  graphQL: graphqlLimits(settings),
  hooks: { afterError: [hideLockedAccounts, answerUnreadableFilters, answerClosedFields, answerUnreadableBodies, answerDatabaseErrors] },
  upload: { limits: { fileSize: settings.UPLOAD_LIMIT_MB * 2 ** 20 }, requestSizeLimit: (settings.UPLOAD_LIMIT_MB + 1) * 2 ** 20 },
  cors: settings.CORS_ORIGINS.includes('*') ? '*' : settings.CORS_ORIGINS,
  csrf: [settings.PUBLIC_URL, ...settings.CORS_ORIGINS.filter((origin) => origin !== '*')],
  jobs: {
    access: { run: ({ req }) => isAdmin(req.user), queue: () => false, cancel: () => false },
    autoRun: [{ cron: '* * * * *' }],
  },
  typescript: { autoGenerate: false, outputFile: 'src/payload-types.ts' },
}).then(guardInternalCollections)
