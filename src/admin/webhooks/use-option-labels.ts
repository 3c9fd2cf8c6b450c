'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** Says a value of a select in the collection of deliveries as its field does; `attempts.outcome` is one in a list. */
export function useOptionLabels(): (path: string, value: string) => string {
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const all = getEntityConfig({ collectionSlug: 'webhook-deliveries' })?.fields ?? []
  return (path, value) => {
    let fields: ClientField[] = all
    for (const step of path.split('.')) {
      const field = fields.find((each) => 'name' in each && each.name === step)
      if (field?.type === 'select') {
        const option = field.options.find((each) => typeof each === 'object' && each.value === value)
        return typeof option === 'object' ? getTranslation(option.label as never, i18n) : value
      }
      fields = field && 'fields' in field ? (field.fields as ClientField[]) : []
    }
    return value
  }
}
