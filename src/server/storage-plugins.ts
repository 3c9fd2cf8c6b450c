import path from 'node:path'

import { s3Storage } from '@payloadcms/storage-s3'
import type { Config, Plugin } from 'payload'

export interface StorageSettings {
  UPLOADS_DIR: string
  PUBLIC_URL: string
  S3_BUCKET?: string | undefined
  S3_REGION: string
  S3_ENDPOINT?: string | undefined
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
}

/** Each upload collection keeps its files in a folder of its own below UPLOADS_DIR. */
const uploadsBelow =
  (folder: string): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.upload === 'object'
        ? { ...collection, upload: { ...collection.upload, staticDir: path.resolve(folder, collection.slug) } }
        : collection,
    ),
  })

/** Session cookies travel over https only where the site does. */
const cookiesFor =
  (publicUrl: string): Plugin =>
  (config: Config): Config => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      typeof collection.auth === 'object'
        ? {
            ...collection,
            auth: { ...collection.auth, cookies: { ...collection.auth.cookies, secure: publicUrl.startsWith('https:') } },
          }
        : collection,
    ),
  })

/** What differs from one installation to the next: where files are kept, and how cookies travel. */
export function storagePlugins(settings: StorageSettings): Plugin[] {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_BUCKET: bucket, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings
  const local = [uploadsBelow(settings.UPLOADS_DIR), cookiesFor(settings.PUBLIC_URL)]
  if (!bucket || !accessKeyId || !secretAccessKey) return local
  return [
    ...local,
    s3Storage({
      bucket,
      collections: { media: true, attachments: true },
      config: {
        credentials: { accessKeyId, secretAccessKey },
        region: settings.S3_REGION,
        ...(settings.S3_ENDPOINT ? { endpoint: settings.S3_ENDPOINT, forcePathStyle: true } : {}),
      },
    }),
  ]
}
