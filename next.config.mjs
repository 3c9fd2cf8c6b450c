import { withPayload } from '@payloadcms/next/withPayload'

/** Next serves the admin only; `distDir` apart lets two builds run side by side. */
const config = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // Nothing of the admin needs pictures made smaller by Next, and everybody could ask it to.
  images: { unoptimized: true },
  serverExternalPackages: ['libsql', '@libsql/client'],
}

export default withPayload(config, { devBundleServerPackages: false })
