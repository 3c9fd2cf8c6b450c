import { readFileSync } from 'node:fs'

/** As package.json says it; the server runs where that file is. */
export const productVersion = (): string => (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
