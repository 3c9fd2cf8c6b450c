import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_0130584f5ae4d5894531f93131ea5c04 } from '../../../../src/admin/RowTitle'
import { FirstPublished as FirstPublished_513d5bdefc2f77ae5b54fcd244a78e29 } from '../../../../src/admin/FirstPublished'
import { TranslationStates as TranslationStates_3320c8432c2a224a04062ecd58c41caf } from '../../../../src/admin/worklist/TranslationStates'
import { ListIsInPolish as ListIsInPolish_4ec9be30d4a65fc8cd372046662f2afe } from '../../../../src/admin/WrittenInPolish'
import { WrittenInPolish as WrittenInPolish_4ec9be30d4a65fc8cd372046662f2afe } from '../../../../src/admin/WrittenInPolish'
import { PreviewLinks as PreviewLinks_da4342cbd12e29c88c9f860e60187ee6 } from '../../../../src/admin/preview/PreviewLinks'
import { PublishPolish as PublishPolish_57700e6eadc88300ada9f4d323410718 } from '../../../../src/admin/PublishPolish'
import { TranslationView as TranslationView_7f53d009a9065659d26d8a829fd746b6 } from '../../../../src/admin/TranslationView'
import { TranslationKind as TranslationKind_73bd10efce3f247d933b6722b01f6e78 } from '../../../../src/admin/TranslationKind'
import { OpenTranslation as OpenTranslation_ba89e048921fc8f35e80c017647e81b7 } from '../../../../src/admin/OpenTranslation'
import { WebhookNotice as WebhookNotice_59bd9eb8b7eb910838b0a961c321b4ac } from '../../../../src/admin/webhooks/WebhookNotice'
import { WebhookPanel as WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf } from '../../../../src/admin/webhooks/WebhookPanel'
import { DeliveryPanel as DeliveryPanel_d7505e5444b689f563933de88596bf6f } from '../../../../src/admin/webhooks/DeliveryPanel'
import { DeliveryStateCell as DeliveryStateCell_ce1b3b969f2e8a3cfff2e7887434242d } from '../../../../src/admin/webhooks/DeliveryState'
import { Icon as Icon_2bfe28c020db2ef57ec35ebcb24afeba } from '../../../../src/admin/Wordmark'
import { Logo as Logo_2bfe28c020db2ef57ec35ebcb24afeba } from '../../../../src/admin/Wordmark'
import { LanguageSwitch as LanguageSwitch_c9d416c4b675b54cf5f5fac0f4152962 } from '../../../../src/admin/LanguageSwitch'
import { WorklistNavLink as WorklistNavLink_de5adeb84c06c0b0199e3fb22f965527 } from '../../../../src/admin/worklist/WorklistNavLink'
import { NamedControls as NamedControls_21e2b803e813b5fedd88e3a372c55d2e } from '../../../../src/admin/NamedControls'
import { HandOverTypedText as HandOverTypedText_a1346db8875907329f584ae1cf39cff5 } from '../../../../src/admin/HandOverTypedText'
import { Dashboard as Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee } from '../../../../src/admin/Dashboard'
import { WorklistView as WorklistView_06f688c180a23489ab27e3a04ae34621 } from '../../../../src/admin/worklist/WorklistView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/RowTitle#RowTitle": RowTitle_0130584f5ae4d5894531f93131ea5c04,
  "/src/admin/FirstPublished#FirstPublished": FirstPublished_513d5bdefc2f77ae5b54fcd244a78e29,
  "/src/admin/worklist/TranslationStates#TranslationStates": TranslationStates_3320c8432c2a224a04062ecd58c41caf,
  "/src/admin/WrittenInPolish#ListIsInPolish": ListIsInPolish_4ec9be30d4a65fc8cd372046662f2afe,
  "/src/admin/WrittenInPolish#WrittenInPolish": WrittenInPolish_4ec9be30d4a65fc8cd372046662f2afe,
  "/src/admin/preview/PreviewLinks#PreviewLinks": PreviewLinks_da4342cbd12e29c88c9f860e60187ee6,
  "/src/admin/PublishPolish#PublishPolish": PublishPolish_57700e6eadc88300ada9f4d323410718,
  "/src/admin/TranslationView#TranslationView": TranslationView_7f53d009a9065659d26d8a829fd746b6,
  "/src/admin/TranslationKind#TranslationKind": TranslationKind_73bd10efce3f247d933b6722b01f6e78,
  "/src/admin/OpenTranslation#OpenTranslation": OpenTranslation_ba89e048921fc8f35e80c017647e81b7,
  "/src/admin/webhooks/WebhookNotice#WebhookNotice": WebhookNotice_59bd9eb8b7eb910838b0a961c321b4ac,
  "/src/admin/webhooks/WebhookPanel#WebhookPanel": WebhookPanel_548add34eb8651e93e3e7cd0dcf0cfbf,
  "/src/admin/webhooks/DeliveryPanel#DeliveryPanel": DeliveryPanel_d7505e5444b689f563933de88596bf6f,
  "/src/admin/webhooks/DeliveryState#DeliveryStateCell": DeliveryStateCell_ce1b3b969f2e8a3cfff2e7887434242d,
  "/src/admin/Wordmark#Icon": Icon_2bfe28c020db2ef57ec35ebcb24afeba,
  "/src/admin/Wordmark#Logo": Logo_2bfe28c020db2ef57ec35ebcb24afeba,
  "/src/admin/LanguageSwitch#LanguageSwitch": LanguageSwitch_c9d416c4b675b54cf5f5fac0f4152962,
  "/src/admin/worklist/WorklistNavLink#WorklistNavLink": WorklistNavLink_de5adeb84c06c0b0199e3fb22f965527,
  "/src/admin/NamedControls#NamedControls": NamedControls_21e2b803e813b5fedd88e3a372c55d2e,
  "/src/admin/HandOverTypedText#HandOverTypedText": HandOverTypedText_a1346db8875907329f584ae1cf39cff5,
  "/src/admin/Dashboard#Dashboard": Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee,
  "/src/admin/worklist/WorklistView#WorklistView": WorklistView_06f688c180a23489ab27e3a04ae34621,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
