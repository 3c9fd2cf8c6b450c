/** The page at /api/docs: Swagger UI from this server, in the reader's language, under a policy of its own. */
import type { Language } from './texts-of-config'
import { WORDS } from './words'

const TEXTS = {
  skip: { pl: 'Przejdź do dokumentacji', en: 'Skip to the documentation' },
  other: { pl: 'English', en: 'Polski' },
  document: { pl: 'Dokument OpenAPI (JSON)', en: 'OpenAPI document (JSON)' },
  noScript: { pl: 'Ta strona potrzebuje JavaScriptu. Sam opis jest w dokumencie OpenAPI.', en: 'This page needs JavaScript. The description itself is in the OpenAPI document.' },
  languages: { pl: 'Język i dokument', en: 'Language and document' },
} as const

/** Scripts and requests of this server only. The viewer sets styles by script, which no policy forbids. */
export function docsPolicy(serverUrl: string): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    `connect-src 'self' ${new URL(serverUrl).origin}`,
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self'",
  ].join('; ')
}

export function docsPage({ api, language }: { api: string; language: Language }): string {
  const other = language === 'pl' ? 'en' : 'pl'
  const document = `${api}/openapi.json?lang=${language}`
  const title = WORDS.title[language]
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${api}/docs/viewer/swagger-ui.css">
<link rel="stylesheet" href="${api}/docs/page.css">
</head>
<body>
<a class="skip" href="#docs">${TEXTS.skip[language]}</a>
<nav aria-label="${TEXTS.languages[language]}">
<a href="${document}">${TEXTS.document[language]}</a>
<a href="${api}/docs?lang=${other}" lang="${other}" hreflang="${other}">${TEXTS.other[language]}</a>
</nav>
<div id="docs" tabindex="-1" data-document="${document}"><noscript>${TEXTS.noScript[language]}</noscript></div>
<script src="${api}/docs/viewer/swagger-ui-bundle.js" defer></script>
<script src="${api}/docs/page.js" defer></script>
</body>
</html>
`
}
