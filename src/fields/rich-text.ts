/** The editor for longer texts: what a municipal page needs and an accessible page can show. */
import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'

import { sayAbout } from './field-messages'
import { both } from './bilingual'
import { isWebUrl } from './web-url'

const LINKED_COLLECTIONS = ['programmes', 'resolutions', 'member-cities', 'national-networks', 'good-practices', 'organisations', 'attachments']
const URL_LABEL = both('Adres odnośnika', 'Address of the link')

function isLinkAddress(value: string): boolean {
  return isWebUrl(value) || /^mailto:[^\s@<>"']+@[^\s@<>"']+$/i.test(value)
}

export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    HorizontalRuleFeature(),
    LinkFeature({
      enabledCollections: LINKED_COLLECTIONS as never,
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          'name' in field && field.name === 'url'
            ? ({
                ...field,
                validate: (value: unknown, { req }: { req: never }) =>
                  !value || (typeof value === 'string' && isLinkAddress(value)) ? true : sayAbout(URL_LABEL, req)('url'),
              } as never)
            : field,
        ),
    }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
