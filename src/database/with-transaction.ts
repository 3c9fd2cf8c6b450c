import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

import { withScopeOfItsOwn } from './transaction-scope'
import { withTransactionRetry } from './with-transaction-retry'

/**
 * Runs `work` in one transaction of the request: all of it is stored, or nothing. A transaction that
 * the request has already is joined, and left to its owner. `work` may run again where MongoDB asks
 * for a retry, so it must do nothing but database work.
 */
export async function withTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  if (req.transactionID) return work()
  const attempt = async () => {
    const isOurs = await initTransaction(req)
    try {
      const result = await work()
      if (isOurs) await commitTransaction(req)
      return result
    } catch (error) {
      if (isOurs) await killTransaction(req)
      throw error
    }
  }
  return withTransactionRetry(() => withScopeOfItsOwn(attempt))
}
