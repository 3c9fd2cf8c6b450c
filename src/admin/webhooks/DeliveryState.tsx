'use client'
export function DeliveryStateCell() {
  return null
}
