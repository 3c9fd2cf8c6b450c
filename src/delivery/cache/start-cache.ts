/** The cache as one instance runs it, alone or among others. */
import { tellSearch } from '../search/running-searches'
import { ChangesBetweenInstances } from './changes-between-instances'
import { ContentCache, type ContentCacheSettings } from './content-cache'

/** Without news from other instances nothing is kept longer than this. */
const LIFE_WITHOUT_NEWS_MS = 5000
/** One instance hears of each of its own changes; of another program on its database, such as a command, it does not. */
const LIFE_ALONE_MS = 60_000

export interface RunningCache {
  cache: ContentCache | null
  /** What /readyz says of the news between instances; null where there is one instance alone. */
  redisState: () => 'ok' | 'away' | null
  close: () => void
}

interface StartCache extends ContentCacheSettings {
  databaseUrl: string
  redisUrl?: string | undefined
}

/** @param settings with `maxBytes` 0 nothing is kept, and other instances are told of changes all the same. */
export function startCache({ databaseUrl, redisUrl, ...settings }: StartCache): RunningCache {
  const cache = settings.maxBytes > 0 ? new ContentCache(settings) : null
  const { logger } = settings.payload
  if (!redisUrl) cache?.store.limitLife(LIFE_ALONE_MS)
  let isConnected = false
  const changes = redisUrl
    ? new ChangesBetweenInstances(
        { databaseUrl, url: redisUrl },
        {
          onChange: (tags) => {
            if (tags) cache?.drop(tags)
            else cache?.forget()
            tellSearch(settings.payload, tags)
          },
          onError: (error) => logger.debug({ err: error, msg: 'Redis' }),
          onState: (state) => {
            if (isConnected && !state) logger.warn('Redis is away: answers are kept for five seconds at most, until it is back.')
            isConnected = state
            cache?.store.limitLife(state ? Infinity : LIFE_WITHOUT_NEWS_MS)
          },
        },
      )
    : null
  return {
    cache,
    redisState: () => (changes ? (isConnected ? 'ok' : 'away') : null),
    close: () => {
      changes?.close()
      cache?.close()
    },
  }
}
