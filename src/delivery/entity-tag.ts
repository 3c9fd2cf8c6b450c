/** Entity tags (RFC 9110, 8.8.3), by the content that they stand for. */
import { createHash } from 'node:crypto'

/** Of the same content always the same, without quotes. */
export const contentHash = (content: Buffer | string): string => createHash('sha256').update(content).digest('base64url').slice(0, 27)

export const strongTag = (content: Buffer | string): string => `"${contentHash(content)}"`

const opaque = (tag: string): string => tag.trim().replace(/^W\//, '')

/** Whether an If-None-Match names the tag: compared weakly, as the header asks for. */
export const isNamed = (list: string | null | undefined, tag: string): boolean =>
  list?.trim() === '*' || Boolean(list?.split(',').some((each) => opaque(each) === opaque(tag)))
