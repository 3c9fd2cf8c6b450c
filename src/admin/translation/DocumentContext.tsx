'use client'
import type { SharedField } from '../../translation/shared-fields'
import { useEditor } from './editor-context'

/** What all languages share: for the translator's eyes only. */
export function DocumentContext({ fields }: { fields: readonly SharedField[] }) {
  const { text } = useEditor()
  if (fields.length === 0) return null
  return (
    <details className="document-context">
      <summary>{text('sharedFields')}</summary>
      <p>{text('sharedFieldsExplained')}</p>
      <dl>
        {fields.map(({ label, value }, at) => (
          <div key={at}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
