'use client'
export function WebhookPanel() {
  return null
}
