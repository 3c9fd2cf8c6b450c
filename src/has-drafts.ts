/** Whether a collection or global has drafts: what the public sees has, whether it is asked as written or as Payload made it whole. */
export const hasDrafts = ({ versions }: { versions?: unknown }): boolean =>
  typeof versions === 'object' && versions !== null && Boolean((versions as { drafts?: unknown }).drafts)
