'use client'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

import { textOf } from '../translations'

/** Above the groups of the menu, as Payload's own links look. */
export function WorklistNavLink() {
  const { t } = useTranslation()
  const { config } = useConfig()
  const href = `${config.routes.admin}/translations`
  const isHere = usePathname() === href
  return (
    <Link aria-current={isHere ? 'page' : undefined} className="nav__link" href={href} id="nav-worklist" prefetch={false}>
      {isHere && <span className="nav__link-indicator" />}
      <span className="nav__link-label">{textOf(t)('worklist')}</span>
    </Link>
  )
}
