/** The body of an answer; null where it is no success, or no JSON. A body that nobody reads would keep its connection. */
export async function jsonOf<Body>(answer: Response | null): Promise<Body | null> {
  if (answer?.ok) return (await answer.json().catch(() => null)) as Body | null
  await answer?.body?.cancel()
  return null
}
