import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { textOf } from './translations'

/** A translation is edited beside its Polish: this leads from the list to the document's own tab. */
export async function OpenTranslation({ initPageResult }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  const { payload } = req
  const admin = payload.config.routes.admin
  // A new one begins in the document that it is of.
  if (!docID) redirect(`${admin}/collections/translations`)
  const translation = docID
    ? await payload.findByID({ collection: 'translations', depth: 0, disableErrors: true, id: docID, overrideAccess: false, user: req.user })
    : null
  if (translation) {
    const { locale, source, sourceId } = translation
    const isGlobal = payload.config.globals.some(({ slug }) => slug === source)
    const place = isGlobal ? `globals/${source}` : `collections/${source}/${sourceId}`
    const isThere = isGlobal || (await payload.db.findOne({ collection: source as never, where: { id: { equals: sourceId } } })) !== null
    if (isThere) redirect(`${admin}/${place}/translation?into=${locale}`)
  }
  return (
    <Gutter>
      <p>{textOf(req.i18n.t)('sourceGone')}</p>
    </Gutter>
  )
}
