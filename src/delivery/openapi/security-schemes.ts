/** How callers say who they are. */
import type { SanitizedCollectionConfig, SanitizedConfig } from 'payload'

import type { OpenApiDocument, Security } from './document-parts'
import type { Language } from './texts-of-config'
import { WORDS } from './words'

export function securitySchemes(config: SanitizedConfig, language: Language): OpenApiDocument['components']['securitySchemes'] {
  return {
    apiKey: { type: 'apiKey', in: 'header', name: 'Authorization', description: WORDS.auth.apiKey[language] },
    token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: WORDS.auth.jwt[language] },
    session: { type: 'apiKey', in: 'cookie', name: `${config.cookiePrefix}-token`, description: WORDS.auth.cookie[language] },
  }
}

export const NOBODY_ASKED: Security = [{}]
/** People of the office; keys only read. */
export const PEOPLE: Security = [{ token: [] }, { session: [] }]
export const KEYS: Security = [{ apiKey: [] }]
export const ANYONE: Security = [{}, ...KEYS, ...PEOPLE]

export const hasLogIn = ({ auth }: SanitizedCollectionConfig): boolean => Boolean(auth) && !auth.disableLocalStrategy
export const hasKeys = ({ auth }: SanitizedCollectionConfig): boolean => Boolean(auth) && Boolean(auth.useAPIKey)
