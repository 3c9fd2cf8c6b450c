import type { Config } from 'payload'

/** How the admin looks and speaks. */
export const adminConfig = {
  avatar: 'default',
  dateFormat: 'd MMMM yyyy, HH:mm',
  importMap: { autoGenerate: false, importMapFile: 'src/app/(payload)/admin/importMap.js' },
} satisfies Config['admin']
