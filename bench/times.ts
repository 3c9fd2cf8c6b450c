/** Times in milliseconds, and what is said of many of them. */
import { performance } from 'node:perf_hooks'

/** @param share from 0 to 1: 0.5 is the median; `sorted` is in order */
export const at = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

export const inOrder = (times: readonly number[]): number[] => [...times].sort((a, b) => a - b)

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}

export const ms = (value: number): string => value.toFixed(1)
