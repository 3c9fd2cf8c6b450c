'use client'
export function DeliveryPanel() {
  return null
}
