import type { Dataset } from './dataset'
import { memberCities } from './member-cities'
import { programmes } from './programmes'
import { resolutions } from './resolutions'

export const datasets = [memberCities, programmes, resolutions] as unknown as readonly Dataset[]
