import type { ServerProps } from 'payload'

import { textOf } from './translations'

/** The name in words; the city's arms and the programme's logo stay out. */
export function Logo({ i18n }: ServerProps) {
  const text = textOf(i18n.t)
  return (
    <div className="wordmark">
      <span className="wordmark__city">{text('wordmark')}</span>
      <span className="wordmark__programme">{text('wordmarkProgramme')}</span>
    </div>
  )
}

export function Icon() {
  return (
    <svg aria-hidden="true" className="wordmark-icon" height="18" viewBox="0 0 26 26" width="18">
      <circle cx="9.5" cy="10" fill="var(--cms-accent)" r="7" />
      <circle cx="16.5" cy="10" fill="var(--cms-accent-2)" opacity="0.85" r="7" />
      <circle cx="13" cy="16.5" fill="var(--cms-accent-3)" opacity="0.85" r="7" />
    </svg>
  )
}
