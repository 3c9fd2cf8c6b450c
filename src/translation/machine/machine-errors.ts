import type { PayloadRequest } from 'payload'

import { CmsError } from '../../errors'
import { type MessageKey, say } from '../../messages'
import { type Engine, isMachineFault, type MachineFaultKind } from './machine-translator'

const MESSAGES: { [kind in MachineFaultKind]: MessageKey } = {
  'wrong-key': 'machineWrongKey',
  'quota': 'machineQuota',
  'busy': 'machineBusy',
  'refused': 'machineRefused',
  'unreachable': 'machineUnreachable',
  'too-slow': 'machineTooSlow',
  'odd-answer': 'machineOddAnswer',
}

/** What went wrong, for the person who asked; the log names the engine, the kind and the status, nothing of the texts. */
export function errorOfMachine(req: PayloadRequest, error: unknown, { engine, isLate }: { engine: Engine; isLate: boolean }): unknown {
  if (!isMachineFault(error) && !isLate) return error
  const kind = isMachineFault(error) ? error.kind : 'too-slow'
  const status = isMachineFault(error) ? error.status : null
  req.payload.logger.warn({ msg: 'Machine translation failed: a translator got no drafts', engine, kind, status })
  return new CmsError('machine-translation-failed', say(req, MESSAGES[kind]))
}
