import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { DocumentViewServerProps } from 'payload'

import { TARGET_LOCALE_CODES, TARGET_LOCALES } from '../languages'
import { GLOBAL_ID } from '../translation/project-on-save'
import { readTranslationTask } from '../translation/read-translation-task'
import { SideBySide } from './translation/SideBySide'
import { textOf } from './translations'

/** The tab in which a document is translated: the Polish at the left, the other language at the right. */
export async function TranslationView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { collectionConfig, docID, globalConfig, req } = initPageResult
  const text = textOf(req.i18n.t)
  const source = collectionConfig?.slug ?? globalConfig?.slug
  const sourceId = collectionConfig ? docID : GLOBAL_ID
  if (!source || !sourceId || !req.user) notFound()

  const asked = searchParams?.into
  const locale = typeof asked === 'string' && TARGET_LOCALE_CODES.includes(asked) ? asked : (TARGET_LOCALE_CODES[0] ?? '')
  const task = await readTranslationTask(req, { source, sourceId: String(sourceId), locale })
  const locales = TARGET_LOCALES.map(({ code, label }) => ({ code, name: req.i18n.language === 'pl' ? label.pl : label.en }))
  const { globals, routes } = req.payload.config
  const place = collectionConfig ? `${routes.admin}/collections/${source}` : `${routes.admin}/globals/${source}`
  const label = getTranslation((collectionConfig?.labels.plural ?? globalConfig?.label ?? source) as never, req.i18n)
  const trail = [
    { label, url: place },
    ...(collectionConfig ? [{ label: task.title, url: `${place}/${docID}` }] : []),
    { label: text('translation') },
  ]
  return (
    <Gutter className="translation-view">
      {task.segments.length === 0 ? (
        <p>{text('nothingToTranslate')}</p>
      ) : (
        <SideBySide
          // Another document or language is another desk, with its own text.
          key={`${source}/${sourceId}/${locale}`}
          adminRoute={routes.admin}
          apiRoute={routes.api}
          globals={globals.map(({ slug }) => slug)}
          initialTask={task}
          locales={locales}
          person={String(req.user.id)}
          trail={trail}
        />
      )}
    </Gutter>
  )
}
