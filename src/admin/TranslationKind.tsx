import { getTranslation } from '@payloadcms/translations'
import type { DefaultServerCellComponentProps } from 'payload'

/** What a translation is of, as the menu calls it: “Program”, not “programmes”. */
export function TranslationKind({ cellData, i18n, payload }: DefaultServerCellComponentProps) {
  const { collections, globals } = payload.config
  const label =
    collections.find(({ slug }) => slug === cellData)?.labels.singular ?? globals.find(({ slug }) => slug === cellData)?.label
  return <span>{label && typeof label !== 'function' ? getTranslation(label, i18n) : String(cellData ?? '')}</span>
}
