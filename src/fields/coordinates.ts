import type { Field, NumberField } from 'payload'

import { type Bilingual, both } from './bilingual'
import { type FieldContext, type Say, sayAbout } from './field-messages'

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isGiven = (value: unknown): boolean => value !== undefined && value !== null

export function validateCoordinate(
  value: unknown,
  { other, kind, say }: { other: unknown; kind: 'latitude' | 'longitude'; say: Say },
): string | true {
  if (isGiven(value) !== isGiven(other)) return say('coordinatePair')
  if (!isGiven(value)) return true
  const limit = kind === 'latitude' ? 90 : 180
  return isNumber(value) && Math.abs(value) <= limit ? true : say(kind)
}

function coordinate(kind: 'latitude' | 'longitude', label: Bilingual): NumberField {
  const otherKind = kind === 'latitude' ? 'longitude' : 'latitude'
  return {
    name: kind,
    type: 'number',
    label,
    admin: { step: 0.0001, width: '50%' },
    validate: (value: unknown, { req, siblingData }: FieldContext) =>
      validateCoordinate(value, { other: siblingData?.[otherKind], kind, say: sayAbout(label, req) }),
  } as NumberField
}

/** Degrees (WGS 84); both or neither. Numbers, because SQLite has no point fields. */
export const coordinatesFields = (): Field => ({
  type: 'row',
  fields: [
    coordinate('latitude', both('Szerokość geograficzna', 'Latitude')),
    coordinate('longitude', both('Długość geograficzna', 'Longitude')),
  ],
})
