import type { CollectionConfig } from 'payload'

import { hideAccountsFromLogin } from '../src/access/no-account-guessing'
import { usersAccess } from '../src/access/policies'
import { adminsOnly, keepLastAdmin, keepOneAdmin, makeFirstUserAdmin, nobody, refuseWeakPasswords } from '../src/access/user-account-rules'
import { both, options } from '../src/fields/bilingual'
import { passwordResetEmail, passwordResetSubject } from '../src/fields/password-reset-email'
import { TARGET_LOCALES } from '../src/languages'
import { MENU } from './menu-groups'

const LOCK_MINUTES = 10
const SESSION_HOURS = 8

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: both('Osoba', 'Person'), plural: both('Zespół', 'Team') },
  access: usersAccess,
  hooks: {
    beforeOperation: [hideAccountsFromLogin, refuseWeakPasswords],
    beforeValidate: [makeFirstUserAdmin, keepOneAdmin],
    beforeDelete: [keepLastAdmin],
  },
  auth: {
    cookies: { sameSite: 'Lax' },
    forgotPassword: { generateEmailHTML: passwordResetEmail, generateEmailSubject: passwordResetSubject },
    lockTime: LOCK_MINUTES * 60_000,
    maxLoginAttempts: 5,
    tokenExpiration: SESSION_HOURS * 3600,
    useSessions: true,
  },
  admin: {
    group: MENU.office,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'targetLocales'],
    listSearchableFields: ['name', 'email'],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: both('Imię i nazwisko', 'Name') },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['editor'],
      label: both('Role', 'Roles'),
      access: { create: adminsOnly, update: adminsOnly },
      options: options(
        ['admin', 'administrator: osoby, klucze API, ustawienia', 'admin: people, API keys, settings'],
        ['publisher', 'osoba publikująca: sprawdza i publikuje', 'publisher: reviews and publishes'],
        ['editor', 'redaktor: pisze po polsku', 'editor: writes Polish'],
        ['translator', 'tłumacz: pisze w wybranych językach', 'translator: writes in chosen languages'],
      ),
    },
    {
      name: 'targetLocales',
      type: 'select',
      hasMany: true,
      label: both('Tłumaczy na', 'Translates into'),
      access: { create: adminsOnly, update: adminsOnly },
      admin: { condition: (data) => Array.isArray(data?.roles) && data.roles.includes('translator') },
      options: TARGET_LOCALES.map(({ code, label }) => ({ label, value: code })),
    },
    {
      name: 'founder',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      access: { create: nobody, read: nobody, update: nobody },
    },
  ],
}
