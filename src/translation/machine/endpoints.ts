import { type Endpoint, Forbidden } from 'payload'

import { isStaff, mayTranslateInto } from '../../access/roles'
import { describedAs } from '../../endpoint-description'
import { CmsError } from '../../errors'
import { TARGET_LOCALE_CODES } from '../../languages'
import { say } from '../../messages'
import { withProblems } from '../../problem-response'
import { assertSignedIn, bodyOf, keyOf } from '../request-parts'
import { agreedTerms } from './agreed-terms'
import { machineDescription, translateDescription } from './endpoint-descriptions'
import { withoutText } from '../translation-of'
import { machineTranslatorOf, translateByMachine } from './translate-by-machine'

const isListOfTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string')

export const machineEndpoints: Endpoint[] = [
  {
    path: '/translation/machine',
    method: 'get',
    custom: describedAs(machineDescription),
    handler: withProblems((req) => {
      assertSignedIn(req)
      if (!isStaff(req.user)) throw new Forbidden(req.t)
      const translator = machineTranslatorOf(req.payload)
      const locales = translator ? TARGET_LOCALE_CODES.filter((locale) => mayTranslateInto(req.user, locale)) : []
      return Response.json({ isOn: translator !== null, engine: translator?.engine ?? null, locales })
    }),
  },
  {
    path: '/translation/of/:source/:sourceId/:locale/machine',
    method: 'post',
    custom: describedAs(translateDescription),
    handler: withProblems(async (req) => {
      assertSignedIn(req)
      const { addresses } = await bodyOf(req)
      if (addresses !== undefined && !isListOfTexts(addresses)) throw new CmsError('bad-request', say(req, 'machineAddresses'))
      const { doc, ...rest } = await translateByMachine(req, { ...keyOf(req), addresses, findTerms: agreedTerms })
      return Response.json({ doc: doc && withoutText(doc), ...rest })
    }),
  },
]
