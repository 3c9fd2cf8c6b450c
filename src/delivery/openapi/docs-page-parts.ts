/** The docs page's own script and style. The viewer speaks English only: its few words are put into Polish here, and its faults of access mended. */

/** Swagger UI's words as it writes them, and the Polish. */
const POLISH = {
  'Authorize': 'Zaloguj',
  'Available values': 'Dozwolone wartości',
  'Available authorizations': 'Sposoby logowania',
  'Cancel': 'Anuluj',
  'Clear': 'Wyczyść',
  'Close': 'Zamknij',
  'Code': 'Kod',
  'Controls': 'Steruje nagłówkiem',
  'Curl': 'curl',
  'Default value': 'Domyślnie',
  'Description': 'Opis',
  'Details': 'Szczegóły',
  'Download': 'Pobierz',
  'Edit Value': 'Edycja',
  'Example': 'Przykład',
  'Example Value': 'Przykład',
  'Examples': 'Przykłady',
  'Execute': 'Wyślij',
  'Expand all': 'Rozwiń wszystko',
  'Collapse all': 'Zwiń wszystko',
  'Filter by tag': 'Filtruj według działu',
  'Filter by tag or path': 'Filtruj według działu albo adresu',
  'header.': '',
  'Links': 'Odnośniki',
  'Loading': 'Wczytywanie',
  'Logout': 'Wyloguj',
  'Media type': 'Typ treści',
  'Name': 'Nazwa',
  'No links': 'brak',
  'No parameters': 'Bez parametrów',
  'Parameters': 'Parametry',
  'Request URL': 'Adres żądania',
  'Request body': 'Treść żądania',
  'Reset': 'Od nowa',
  'Response body': 'Treść odpowiedzi',
  'Response headers': 'Nagłówki odpowiedzi',
  'Responses': 'Odpowiedzi',
  'Schema': 'Schemat',
  'Schemas': 'Schematy',
  'Send empty value': 'Wyślij pustą wartość',
  'Server response': 'Odpowiedź serwera',
  'Servers': 'Serwery',
  'Try it out': 'Wypróbuj',
  'Undocumented': 'Nieopisana',
  'Value': 'Wartość',
  'required': 'wymagane',
} as const

export const docsStyle = `
body { margin: 0; background: #fff; color: #1f2328; }
nav { display: flex; gap: 1.5rem; justify-content: flex-end; max-width: 1460px; margin: 0 auto; padding: .75rem 20px 0; font: 16px/1.5 system-ui, sans-serif; }
nav a { color: #0b4a8f; }
a:focus-visible, button:focus-visible, select:focus-visible, input:focus-visible, textarea:focus-visible, [tabindex]:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
#docs:focus { outline: none; }
.skip { position: absolute; left: -10000px; top: 0; padding: .5rem 1rem; background: #fff; color: #0b4a8f; font: 16px/1.5 system-ui, sans-serif; z-index: 10; }
.skip:focus { left: 0; }
/* The viewer's own colours, darkened to 4.5 : 1 against what they stand on. */
.swagger-ui .info .title small, .swagger-ui .info .title small.version-stamp { background: #3d4653; }
.swagger-ui .info .title small.version-stamp { background: #3f5c05; }
.swagger-ui .info a, .swagger-ui .info .url, .swagger-ui a.nostyle:visited { color: #0b4a8f; }
.swagger-ui .btn.authorize { color: #0a6b46; border-color: #0a6b46; }
.swagger-ui .btn.authorize svg { fill: #0a6b46; }
.swagger-ui .btn.cancel { color: #b3261e; border-color: #b3261e; }
.swagger-ui .btn.execute { background: #0b4a8f; border-color: #0b4a8f; }
.swagger-ui .opblock.opblock-get .opblock-summary-method { background: #1c5fa8; }
.swagger-ui .opblock.opblock-post .opblock-summary-method { background: #0a6b46; }
.swagger-ui .opblock.opblock-put .opblock-summary-method { background: #8a5200; }
.swagger-ui .opblock.opblock-patch .opblock-summary-method { background: #0b6a66; }
.swagger-ui .opblock.opblock-delete .opblock-summary-method { background: #b3261e; }
.swagger-ui .parameter__in, .swagger-ui .parameter__type, .swagger-ui .prop-format, .swagger-ui .response-control-media-type__accept-message { color: #3d4653; }
.swagger-ui .parameter__name.required span, .swagger-ui .parameter__name.required:after { color: #b3261e; }
.swagger-ui .markdown code, .swagger-ui .renderedMarkdown code { color: #6b21a8; }
.swagger-ui .response-control-media-type--accept-controller select { border-color: #0a6b46; }
.swagger-ui .parameters-col_description textarea, .swagger-ui .parameters-col_description .body-param__example { min-height: 4.5rem; height: 4.5rem; }
.swagger-ui .microlight { background: #16181d !important; }
.swagger-ui .opblock-summary-description, .swagger-ui .opblock-description-wrapper p, .swagger-ui .opblock-tag small { color: #3d4653; }
`

export const docsScript = `(() => {
  const docs = document.getElementById('docs')
  const polish = ${JSON.stringify(POLISH)}
  const isPolish = document.documentElement.lang === 'pl'

  const inPolish = (text) => {
    const [, before, words, after] = /^(\\s*)(.*?)([\\s:*]*)$/s.exec(text)
    return Object.hasOwn(polish, words) ? before + polish[words] + after : text
  }
  const put = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = inPolish(node.data)
      // Descriptions are ours; the viewer adds words of its own to them, in italics.
      const isOurs = node.parentElement?.closest('.markdown, .renderedMarkdown, pre, code') && !node.parentElement.matches('i')
      if (text !== node.data && !isOurs) node.data = text
      return
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return
    for (const name of ['aria-label', 'placeholder', 'title']) {
      const value = node.getAttribute(name)
      if (value && inPolish(value) !== value) node.setAttribute(name, inPolish(value))
    }
    node.childNodes.forEach(put)
  }
  const label = (element, name) => element.hasAttribute('aria-label') || element.setAttribute('aria-label', name)
  const words = (text) => (isPolish ? inPolish(text) : text)
  /* What the viewer leaves out for those who use a keyboard or a screen reader. */
  const mend = () => {
    // A link within a button can't be told apart: the button opens, the address follows.
    docs.querySelectorAll('.opblock-summary-control a[href]').forEach((link) => link.removeAttribute('href'))
    docs.querySelectorAll('.microlight, .model-example, .highlight-code > *').forEach((box) => box.setAttribute('tabindex', '0'))
    docs.querySelectorAll('select:not([aria-label]), textarea:not([aria-label]), input:not([aria-label])').forEach((field) => {
      if (field.labels?.length && field.id !== 'servers') return
      const row = field.closest('[data-param-name]')
      if (row) label(field, row.dataset.paramName)
      else if (field.id === 'servers') label(field, words('Servers'))
      else if (field.matches('textarea, .body-param *')) label(field, words('Request body'))
      else if (field.matches('.operation-filter-input')) label(field, words('Filter by tag'))
      else label(field, words('Media type'))
    })
  }
  const observe = (target, options, onChange) => new MutationObserver(onChange).observe(target, options)
  if (isPolish) {
    observe(docs, { subtree: true, childList: true, characterData: true }, (changes) => {
      for (const { addedNodes, target, type } of changes) type === 'characterData' ? put(target) : addedNodes.forEach(put)
    })
  }

  observe(docs, { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] }, mend)

  /* The viewer writes what is deeper than one step as JSON; the API reads where[field][operator]=value. */
  const pairsOf = (name, value) =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => pairsOf(name + '[' + key + ']', inner))
      : [[name, String(value)]]
  const asApiReads = ([name, value]) => {
    if (!/^(where|select|populate|joins)\\[/.test(name) || !/^[{[]/.test(value)) return [[name, value]]
    try {
      return pairsOf(name, JSON.parse(value))
    } catch {
      return [[name, value]]
    }
  }

  window.SwaggerUIBundle({
    url: docs.dataset.document,
    domNode: docs,
    deepLinking: true,
    defaultModelsExpandDepth: -1,
    docExpansion: 'none',
    filter: true,
    layout: 'BaseLayout',
    requestInterceptor: (request) => {
      const address = new URL(request.url, location.href)
      address.search = new URLSearchParams([...address.searchParams].flatMap(asApiReads)).toString()
      return Object.assign(request, { url: address.toString() })
    },
    presets: [window.SwaggerUIBundle.presets.apis],
    validatorUrl: null,
  })
})()
`
