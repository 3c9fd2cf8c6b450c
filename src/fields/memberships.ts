import type { Field, RelationshipField, RelationshipFieldSingleValidation } from 'payload'
import { relationship } from 'payload/shared'

import { both, options } from './bilingual'
import { sayAbout } from './field-messages'
import { wholeNumberField } from './numbers'
import { partialDateField } from './partial-date'

const LABEL = both('Uczestnictwo w programach', 'Memberships')
const PROGRAMME = both('Program', 'Programme')

/** A city of unknown size is not refused, nor one that takes part through a national network. */
export function isTooSmall({ minimum, population, viaNetwork }: { minimum: unknown; population: unknown; viaNetwork: unknown }): boolean {
  return typeof minimum === 'number' && typeof population === 'number' && population < minimum && !viaNetwork
}

interface ProgrammeRule {
  id: string
  title?: string | Record<string, string>
  eligibility?: { minimumPopulation?: number | null }
}

/** Asked whenever a city is published, so that it holds after a change of the city or of the programme. */
const validateProgramme: RelationshipFieldSingleValidation = async (value, options) => {
  const usual = await relationship(value as never, options as never)
  const { data, req, siblingData } = options
  const population = (data as { population?: { value?: unknown } } | undefined)?.population?.value
  const { viaNetwork } = (siblingData ?? {}) as { viaNetwork?: unknown }
  if (usual !== true || !value || viaNetwork || typeof population !== 'number') return usual

  const id = typeof value === 'object' ? (value as { id?: unknown }).id : value
  const programme = await req.payload.db.findOne<ProgrammeRule>({ collection: 'programmes', req, where: { id: { equals: id } } })
  const minimum = programme?.eligibility?.minimumPopulation
  if (!isTooSmall({ minimum, population, viaNetwork })) return true
  const title = typeof programme?.title === 'string' ? programme.title : programme?.title?.pl
  return sayAbout(PROGRAMME, req)('tooFewResidents', { minimum: Number(minimum), population, programme: title ?? String(id) })
}

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
        { name: 'programme', type: 'relationship', relationTo: 'programmes', required: true, index: true, label: PROGRAMME, admin: { width: '50%' }, validate: validateProgramme } as RelationshipField,
        {
          name: 'status',
          type: 'select',
          required: true,
          defaultValue: 'member',
          index: true,
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
        partialDateField({ name: 'left', label: both('Wystąpienie', 'Left'), notBefore: 'joined', width: '33%', condition: (_, row) => row?.status === 'former' || Boolean(row?.left) }),
        wholeNumberField({ name: 'ordinal', label: both('Które miasto z kolei', 'Number in the programme'), min: 1, max: 100_000, width: '33%' }),
      ],
    },
    { name: 'recommendedBy', type: 'relationship', relationTo: 'organisations', hasMany: true, label: both('Rekomendacja', 'Recommended by') },
    { name: 'basis', type: 'relationship', relationTo: 'resolutions', hasMany: true, label: both('Podstawa (uchwały)', 'Basis (resolutions)') },
    {
      name: 'viaNetwork',
      type: 'relationship',
      relationTo: 'national-networks',
      index: true,
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
