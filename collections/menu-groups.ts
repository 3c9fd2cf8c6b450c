import { both } from '../src/fields/bilingual'

/** Groups of the admin's menu, in the order in which an editor thinks. */
export const MENU = {
  programme: both('Program i miasta', 'Programme and cities'),
  documents: both('Uchwały i źródła', 'Resolutions and sources'),
  people: both('Ludzie i instytucje', 'People and institutions'),
  files: both('Pliki', 'Files'),
  translations: both('Tłumaczenia', 'Translations'),
  office: both('Zespół i dostęp', 'Team and access'),
  site: both('Serwis', 'Site'),
}
