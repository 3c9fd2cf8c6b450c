/** The memory at /api/translation/memory: suggestions, and TMX out and in. For people of the office. */
import { ReadableStream } from 'node:stream/web'
import { setImmediate as breathe } from 'node:timers/promises'

import type { Endpoint, PayloadRequest } from 'payload'

import { describedAs } from '../../endpoint-description'
import type { MemoryUnit } from '../../payload-types'
import { withProblems } from '../../problem-response'
import { readFileBody, takesFile } from '../read-file-body'
import { exportDescription, importDescription, suggestDescription } from './endpoint-descriptions'
import { findSuggestions, readUnits } from './find-suggestions'
import { importTmx } from './import-tmx'
import { assertStaff, importAskedFor, localeAskedFor, suggestionsAskedFor } from './memory-request'
import { TMX_MEDIA_TYPE, tmxOf, type TmxUnit } from './tmx-write'

const BATCH = 500
const NOT_KEPT = { 'Cache-Control': 'private, no-store' }

/** Each batch after the last id of the one before: what is added or deleted meanwhile moves no other. */
async function* everyUnit(req: PayloadRequest, locale: string): AsyncGenerator<TmxUnit[]> {
  for (let after: string | null = null; ; ) {
    const page: MemoryUnit[] = await readUnits(req, { and: [{ locale: { equals: locale } }, ...(after === null ? [] : [{ id: { greater_than: after } }])] }, BATCH)
    yield page.map(({ context, createdAt, source, target, updatedAt, usedCount }) => ({ context: context ?? '', createdAt, source, target, updatedAt, usedCount }))
    after = page.at(-1)?.id ?? null
    if (page.length < BATCH) return
    // The embedded database answers without leaving the thread: other requests get their turn here.
    await breathe()
  }
}

/** Written only as fast as it is read; a failure breaks it off, so that half of it never looks like all. */
async function* bytesOf(req: PayloadRequest, parts: AsyncGenerator<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  try {
    for await (const part of parts) yield encoder.encode(part)
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'The translation memory’s export broke off: its reader has a part of it, and can see that it is one' })
    throw error
  }
}

export const memoryEndpoints: Endpoint[] = [
  {
    path: '/translation/memory',
    method: 'get',
    custom: describedAs(suggestDescription),
    handler: withProblems(async (req) => {
      assertStaff(req)
      const asked = suggestionsAskedFor(req)
      return Response.json({ locale: asked.locale, ...(await findSuggestions(req, asked)) }, { headers: NOT_KEPT })
    }),
  },
  {
    path: '/translation/memory.tmx',
    method: 'get',
    custom: describedAs(exportDescription),
    handler: withProblems((req) => {
      assertStaff(req)
      const locale = localeAskedFor(req)
      const body = ReadableStream.from(bytesOf(req, tmxOf(locale, everyUnit(req, locale))))
      return new Response(body as unknown as BodyInit, {
        headers: { ...NOT_KEPT, 'Content-Type': TMX_MEDIA_TYPE, 'Content-Disposition': `attachment; filename="memory-pl-${locale}.tmx"` },
      })
    }),
  },
  {
    path: '/translation/memory/import',
    method: 'post',
    custom: { ...describedAs(importDescription), ...takesFile },
    handler: withProblems(async (req) => {
      assertStaff(req)
      const asked = importAskedFor(req)
      return Response.json(await importTmx(req, { ...asked, file: await readFileBody(req) }))
    }),
  },
]
