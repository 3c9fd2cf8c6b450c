/** What an engine takes in one question. */
export interface BatchLimits {
  texts: number
  /** Bytes of all texts of a batch in UTF-8, as JSON writes them. */
  bytes: number
}

const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text)) + 1

/** In order, each as full as the limits allow; a text that is larger than a batch goes alone. */
export function batchesOf(texts: readonly string[], limits: BatchLimits): string[][] {
  const batches: string[][] = []
  let bytes = 0
  for (const text of texts) {
    const own = bytesOf(text)
    const last = batches.at(-1)
    if (last && last.length < limits.texts && bytes + own <= limits.bytes) {
      last.push(text)
      bytes += own
    } else {
      batches.push([text])
      bytes = own
    }
  }
  return batches
}
