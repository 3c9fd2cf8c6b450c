import type { CollectionBeforeValidateHook, Field } from 'payload'
import { ValidationError } from 'payload'

import { both, options } from './bilingual'
import { languageOf } from './bilingual'
import { wholeNumberField } from './numbers'
import { partialDateField } from './partial-date'
import { validationMessage } from './validation-messages'

const LABEL = both('Uczestnictwo w programach', 'Memberships')

/** A city's part in programmes, with how it came about. */
export const membershipsField = (): Field => ({
  name: 'memberships',
  type: 'array',
  label: LABEL,
  labels: { singular: both('Uczestnictwo', 'Membership'), plural: LABEL },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'programme', type: 'relationship', relationTo: 'programmes', required: true, index: true, label: both('Program', 'Programme'), admin: { width: '50%' } },
        {
          name: 'status',
          type: 'select',
          required: true,
          defaultValue: 'member',
          label: both('Status', 'Status'),
          admin: { width: '50%' },
          options: options(
            ['candidate', 'kandydat', 'candidate'],
            ['member', 'członek', 'member'],
            ['suspended', 'członkostwo zawieszone', 'suspended'],
            ['former', 'były członek', 'former member'],
          ),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        partialDateField({ name: 'joined', label: both('Przystąpienie', 'Joined'), index: true, width: '34%' }),
        partialDateField({ name: 'left', label: both('Wystąpienie', 'Left'), notBefore: 'joined', width: '33%' }),
        wholeNumberField({ name: 'ordinal', label: both('Które miasto z kolei', 'Number in the programme'), min: 1, max: 100_000, width: '33%' }),
      ],
    },
    { name: 'recommendedBy', type: 'relationship', relationTo: 'organisations', hasMany: true, label: both('Rekomendacja', 'Recommended by') },
    { name: 'basis', type: 'relationship', relationTo: 'resolutions', hasMany: true, label: both('Podstawa (uchwały)', 'Basis (resolutions)') },
    {
      name: 'viaNetwork',
      type: 'relationship',
      relationTo: 'national-networks',
      label: both('Przez sieć krajową', 'Through a national network'),
      admin: {
        description: both(
          'Wypełnij, gdy miasto uczestniczy przez sieć krajową: wtedy nie obowiązuje próg liczby mieszkańców programu.',
          'Fill in where the city takes part through a national network: the programme’s minimum population then does not apply.',
        ),
      },
    },
  ],
})

interface Membership {
  programme?: string | { id: string } | null
  viaNetwork?: unknown
}

interface ProgrammeRule {
  id: string
  title?: string | Record<string, string>
  eligibility?: { minimumPopulation?: number | null }
}

const idOf = (value: Membership['programme']): string | null =>
  value === null || value === undefined ? null : String(typeof value === 'object' ? value.id : value)

/** Rows whose programme asks for more residents than the city has. A city of unknown size is not refused. */
export function findTooSmall(
  memberships: readonly Membership[],
  population: number | null | undefined,
  minimumByProgramme: ReadonlyMap<string, number>,
): { row: number; programme: string; minimum: number }[] {
  if (population === null || population === undefined) return []
  return memberships.flatMap((membership, row) => {
    const programme = idOf(membership.programme)
    const minimum = programme ? minimumByProgramme.get(programme) : undefined
    return programme && minimum !== undefined && population < minimum && !membership.viaNetwork
      ? [{ row, programme, minimum }]
      : []
  })
}

/** Refuses a membership below its programme's minimum population, unless it is through a network. */
export const refuseTooSmallCities: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const memberships = (data?.memberships ?? originalDoc?.memberships ?? []) as Membership[]
  const population = (data?.population ?? originalDoc?.population)?.value as number | null | undefined
  const ids = [...new Set(memberships.map(({ programme }) => idOf(programme)).filter((id) => id !== null))]
  if (ids.length === 0 || population === null || population === undefined) return data

  const { docs } = await req.payload.db.find<ProgrammeRule>({
    collection: 'programmes',
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  const minimums = new Map(
    docs.flatMap(({ id, eligibility }) =>
      eligibility?.minimumPopulation ? [[String(id), eligibility.minimumPopulation] as const] : [],
    ),
  )
  const language = languageOf(req)
  const errors = findTooSmall(memberships, population, minimums).map(({ minimum, programme, row }) => {
    const title = docs.find(({ id }) => String(id) === programme)?.title
    return {
      label: LABEL[language],
      path: `memberships.${row}.programme`,
      message: validationMessage('tooFewResidents', language, {
        field: LABEL[language],
        minimum,
        population,
        programme: typeof title === 'string' ? title : (title?.pl ?? programme),
      }),
    }
  })
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  return data
}
