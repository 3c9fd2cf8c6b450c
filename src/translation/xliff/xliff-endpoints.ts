import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'

import { mayTranslateInto } from '../../access/roles'
import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { TARGET_LOCALE_CODES } from '../../languages'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { readFileBody, takesFile } from '../read-file-body'
import { assertSignedIn } from '../request-parts'
import { worklistFilterOf } from '../worklist/worklist-endpoints'
import { exportDescription, importDescription, XLIFF_TYPE } from './endpoint-descriptions'
import { type ExportXliff, exportXliff } from './export-xliff'
import { importXliff } from './import-xliff'
import { XLIFF_VERSIONS } from './xliff-document'

function choiceIn<Choice extends string>(req: PayloadRequest, name: string, known: readonly Choice[]): Choice | null {
  const given = req.searchParams.get(name)
  if (given === null) return null
  const choice = known.find((each) => each === given)
  if (!choice) throw new CmsError('bad-request', say(req, 'unknownChoice', { parameter: name, value: given, known: known.join(', ') }))
  return choice
}

function whatToExport(req: PayloadRequest): Pick<ExportXliff, 'locale' | 'onlyToDo' | 'version' | 'what'> {
  const source = req.searchParams.get('source')
  const sourceId = req.searchParams.get('sourceId')
  if ((source === null) !== (sourceId === null)) throw new CmsError('bad-request', say(req, 'xliffOneDocument'))
  const filter = worklistFilterOf(req)
  const what = source !== null && sourceId !== null ? { source, sourceId } : filter
  const units = choiceIn(req, 'units', ['all', 'todo'])
  return {
    locale: req.searchParams.get('locale') ?? '',
    version: choiceIn(req, 'version', XLIFF_VERSIONS) ?? '2.0',
    what,
    // Of what is out of date a translator wants what is out of date.
    onlyToDo: units === null ? filter.states?.join() === 'stale' : units === 'todo',
  }
}

function streamOf(req: PayloadRequest, parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      try {
        const { done, value } = await parts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        // The answer has begun: it is cut off, so that nobody takes a part of the file for the whole.
        req.payload.logger.error({ err: error, msg: 'An XLIFF export broke off' })
        controller.error(error)
      }
    },
    cancel: async () => void (await parts.return(undefined)),
  })
}

const FILE_TYPES = new Set(['application/xliff+xml', 'application/x-xliff+xml', 'application/xml', 'text/xml', 'application/octet-stream'])

/** The file itself as the body. */
async function fileOf(req: PayloadRequest): Promise<Uint8Array> {
  const type = req.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!FILE_TYPES.has(type)) throw new CmsError('bad-request', say(req, 'xliffContentType'))
  return readFileBody(req)
}

/** Nobody's file is read who could not import any. */
function assertTranslator(req: PayloadRequest): void {
  assertSignedIn(req)
  if (!TARGET_LOCALE_CODES.some((locale) => mayTranslateInto(req.user, locale))) throw new Forbidden(req.t)
}

const PATH = '/translation/xliff'

export const xliffEndpoints: Endpoint[] = [
  {
    path: PATH,
    method: 'get',
    custom: describedAs(exportDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      const { fileName, parts } = await exportXliff({ req, ...whatToExport(req) })
      const headers = { 'Content-Type': XLIFF_TYPE, 'Content-Disposition': `attachment; filename="${fileName}"`, 'Cache-Control': 'no-store' }
      return new Response(streamOf(req, parts), { headers })
    }),
  },
  {
    path: PATH,
    method: 'post',
    custom: { ...describedAs(importDescription), ...takesFile },
    handler: withProblems(async (req) => {
      assertTranslator(req)
      const isDryRun = choiceIn(req, 'dryRun', ['true', 'false']) === 'true'
      const locale = req.searchParams.get('locale')
      return Response.json(await importXliff({ req, bytes: await fileOf(req), isDryRun, locale }))
    }),
  },
]
