/** The token of a preview link: which row it is and until when, signed; nothing else is in it. */
import { hkdfSync } from 'node:crypto'

import { jwtVerify, SignJWT } from 'jose'

const AUDIENCE = 'preview'
/** One secret, and a key of its own for each purpose: a session's token opens no preview, nor the other way round. */
const keyOf = (secret: string): Uint8Array => new Uint8Array(hkdfSync('sha256', secret, '', 'signed preview links', 32))

export async function signToken(secret: string, { expiresAt, id }: { expiresAt: Date; id: string }): Promise<string> {
  return new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(AUDIENCE)
    .setJti(id)
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .sign(keyOf(secret))
}

export type TokenRead = { id: string } | 'expired' | 'invalid'

/** That it is expired is said only of a token that is ours. */
export async function readToken(secret: string, token: string): Promise<TokenRead> {
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), { algorithms: ['HS256'], audience: AUDIENCE, requiredClaims: ['exp', 'jti'] })
    return { id: String(payload.jti) }
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_JWT_EXPIRED' ? 'expired' : 'invalid'
  }
}
