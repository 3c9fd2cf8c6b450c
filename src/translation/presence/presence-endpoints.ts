import type { Endpoint } from 'payload'

import { describedAs, objectOf } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { keyParameters } from '../endpoint-descriptions'
import { assertSignedIn, bodyOf, keyOf } from '../request-parts'
import { notePresence } from './note-presence'

const text = { type: 'string' }

export const presenceEndpoints: Endpoint[] = [
  {
    path: '/translation/of/:source/:sourceId/:locale/presence',
    method: 'post',
    custom: describedAs({
      operationId: 'notePresence',
      tag: { pl: 'Tłumaczenie', en: 'Translation' },
      summary: { pl: 'Kto jeszcze ma otwarte to tłumaczenie', en: 'Who else has this translation open' },
      description: {
        pl: 'Edytor wysyła to co 20 sekund; kogo nie słychać od 45 sekund, tego już nie ma.',
        en: 'An editor sends it every 20 seconds; whoever was not heard of for 45 seconds is gone.',
      },
      callers: 'signed-in',
      parameters: keyParameters,
      body: {
        isOptional: true,
        schema: { type: 'object', properties: { isLeaving: { type: 'boolean', description: { pl: 'Edytor jest zamykany.', en: 'The editor is being closed.' } } } },
      },
      answers: { 200: { description: { pl: 'Inne osoby', en: 'Other people' }, schema: objectOf({ others: { type: 'array', items: objectOf({ id: text, name: text }) } }) } },
      problems: ['bad-request', 'unauthenticated', 'forbidden', 'source-not-found', 'unknown-locale', 'write-conflict'],
    }),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      const { isLeaving = false } = await bodyOf(req)
      if (typeof isLeaving !== 'boolean') throw new CmsError('bad-request', say(req, 'presenceBody'))
      return Response.json({ others: await notePresence({ req, ...keyOf(req), isLeaving }) })
    }),
  },
]
