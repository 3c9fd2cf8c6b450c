import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin only; `distDir` apart lets two builds run side by side. */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  serverExternalPackages: ['libsql', '@libsql/client'],
}

export default withPayload(config, { devBundleServerPackages: false })
