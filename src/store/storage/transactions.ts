import type { ReadTransaction, WriteTransaction } from './schema.ts'

/** Resolves once the transaction is acknowledged; a transaction whose work fails leaves nothing behind. */
export async function carryOut<X extends ReadTransaction | WriteTransaction, T>(
  transaction: X,
  work: (transaction: X) => Promise<T>,
): Promise<T> {
  // Waited for below; work that fails first must not leave its rejection unheard.
  transaction.done.catch(() => undefined)
  try {
    const value = await work(transaction)
    await transaction.done
    return value
  } catch (error) {
    // The reason of an abort says more than that of the request it cut short.
    throw abort(transaction) ?? error
  }
}

function abort(transaction: ReadTransaction | WriteTransaction): DOMException | null {
  try {
    transaction.abort()
    return null
  } catch {
    return transaction.error
  }
}
