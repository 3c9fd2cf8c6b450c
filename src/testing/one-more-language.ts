import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

const LAST_LINE = "  { code: 'en', label: { pl: 'angielski', en: 'English' } },\n"
const NEW_LINE = "  { code: 'uk', label: { pl: 'ukraiński', en: 'Ukrainian' } },\n"

/** For `jest.unstable_mockModule`, before anything else of the product is imported. */
export const LANGUAGES_FILE = path.resolve('src/languages.ts')

/** src/languages.ts as it would be with Ukrainian as one more line. */
export async function languagesWithOneMoreLine(): Promise<object> {
  const source = await readFile(LANGUAGES_FILE, 'utf8')
  if (source.split(LAST_LINE).length !== 2) throw new Error('src/languages.ts reads otherwise than expected here')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cms-languages-'))
  try {
    const file = path.join(folder, 'languages.ts')
    await writeFile(file, source.replace(LAST_LINE, LAST_LINE + NEW_LINE))
    return { ...((await import(file)) as object) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
