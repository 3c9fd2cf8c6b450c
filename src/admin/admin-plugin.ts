/**
 * What the admin shows around every kind of content, so that a new collection has it too: rows that say
 * what is in them, one way to publish, and a way from a translated view to where translations are written.
 */
import type { ArrayField, CollectionConfig, Config, CustomComponent, Field, GlobalConfig, Option, UIField } from 'payload'

import { hasDrafts } from '../has-drafts'
import type { Label, TellingField } from './RowTitle'

const MOST_TELLING = 3

/** Fields directly in a row, those inside layout too. */
const directFields = (fields: Field[]): Field[] =>
  fields.flatMap((field) => (field.type === 'row' || field.type === 'collapsible' ? directFields(field.fields) : [field]))

const optionsOf = (options: Option[]): TellingField['options'] =>
  options.flatMap((option) => (typeof option === 'object' ? [{ label: option.label as Label, value: option.value }] : []))

function tellingFields(fields: Field[]): TellingField[] {
  return directFields(fields)
    .flatMap((field): TellingField[] => {
      if ((field.type === 'text' || field.type === 'textarea' || field.type === 'number') && !('hasMany' in field && field.hasMany)) return [{ name: field.name }]
      return field.type === 'select' && !field.hasMany ? [{ name: field.name, options: optionsOf(field.options) }] : []
    })
    .slice(0, MOST_TELLING)
}

const withRowTitle = (field: ArrayField): ArrayField => ({
  ...field,
  admin: {
    ...field.admin,
    components: {
      RowLabel: {
        path: '/src/admin/RowTitle#RowTitle',
        clientProps: { label: field.labels?.singular ?? field.label, telling: tellingFields(field.fields) },
      },
      ...field.admin?.components,
    },
  },
})

function withRowTitles(fields: Field[]): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs') return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: withRowTitles(tab.fields) })) }
    if (field.type === 'array') return withRowTitle({ ...field, fields: withRowTitles(field.fields) })
    if (field.type === 'group' || field.type === 'row' || field.type === 'collapsible') return { ...field, fields: withRowTitles(field.fields) } as Field
    return field
  })
}

const PUBLISH = '/src/admin/PublishPolish#PublishPolish'
const notice = ({ custom }: CollectionConfig | GlobalConfig): CustomComponent => ({
  path: '/src/admin/WrittenInPolish#WrittenInPolish',
  clientProps: { isTranslatable: Boolean(custom?.isTranslatable) },
})
/** Over every document that can be a draft. */
const PREVIEW: CustomComponent = '/src/admin/preview/PreviewLinks#PreviewLinks'
const LIST_NOTICE = '/src/admin/WrittenInPolish#ListIsInPolish'

/** A column of its own in the list of what is translated; the cells read the worklist. */
const translationColumn: UIField = {
  name: 'translationState',
  type: 'ui',
  label: { pl: 'Tłumaczenie', en: 'Translation' },
  admin: { components: { Cell: '/src/admin/worklist/TranslationStates#TranslationStates' }, disableBulkEdit: true },
}

const withTranslationColumn = (columns: string[]): string[] => columns.flatMap((column) => (column === '_status' ? [column, translationColumn.name] : [column]))

function collectionInTheAdmin(collection: CollectionConfig): CollectionConfig {
  const { admin } = collection
  const components = admin?.components
  const isTranslatable = Boolean(collection.custom?.isTranslatable)
  const fields = withRowTitles(collection.fields)
  return {
    ...collection,
    fields: isTranslatable ? [...fields, translationColumn] : fields,
    admin: {
      ...admin,
      ...(isTranslatable && admin?.defaultColumns ? { defaultColumns: withTranslationColumn(admin.defaultColumns) } : {}),
      // The answer of the API is for programmers, who have the API.
      hideAPIURL: true,
      ...(hasDrafts(collection)
        ? {
            components: {
              ...components,
              beforeList: [...(components?.beforeList ?? []), LIST_NOTICE],
              edit: { ...components?.edit, beforeDocumentControls: [notice(collection), PREVIEW], PublishButton: PUBLISH },
            },
          }
        : {}),
    },
  }
}

const globalInTheAdmin = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  fields: withRowTitles(global.fields),
  admin: {
    ...global.admin,
    hideAPIURL: true,
    components: {
      ...global.admin?.components,
      elements: { ...global.admin?.components?.elements, beforeDocumentControls: [notice(global), PREVIEW], PublishButton: PUBLISH },
    },
  },
})

export const adminPlugin = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map(collectionInTheAdmin),
  globals: (config.globals ?? []).map(globalInTheAdmin),
})
