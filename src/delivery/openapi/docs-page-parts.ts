/** The docs page's own script and style. The viewer speaks English only: its few words are put into Polish here. */

/** Swagger UI's words as it writes them, and the Polish. */
const POLISH = {
  'Authorize': 'Zaloguj',
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
  'Example Value': 'Przykład',
  'Examples': 'Przykłady',
  'Execute': 'Wyślij',
  'Expand all': 'Rozwiń wszystko',
  'Collapse all': 'Zwiń wszystko',
  'Filter by tag': 'Filtruj według działu',
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
main:focus { outline: none; }
.skip { position: absolute; left: -10000px; top: 0; padding: .5rem 1rem; background: #fff; color: #0b4a8f; font: 16px/1.5 system-ui, sans-serif; z-index: 10; }
.skip:focus { left: 0; }
`

export const docsScript = `(() => {
  const main = document.getElementById('docs')
  const polish = ${JSON.stringify(POLISH)}
  const isPolish = document.documentElement.lang === 'pl'

  const inPolish = (text) => {
    const [, before, words, after] = /^(\\s*)(.*?)([\\s:*]*)$/s.exec(text)
    return Object.hasOwn(polish, words) ? before + polish[words] + after : text
  }
  const put = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = inPolish(node.data)
      if (text !== node.data && !node.parentElement?.closest('.markdown, .renderedMarkdown, pre, code')) node.data = text
      return
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return
    for (const name of ['aria-label', 'placeholder', 'title']) {
      const value = node.getAttribute(name)
      if (value && inPolish(value) !== value) node.setAttribute(name, inPolish(value))
    }
    node.childNodes.forEach(put)
  }
  const observe = (target, options, onChange) => new MutationObserver(onChange).observe(target, options)
  if (isPolish) {
    observe(main, { subtree: true, childList: true, characterData: true }, (changes) => {
      for (const { addedNodes, target, type } of changes) type === 'characterData' ? put(target) : addedNodes.forEach(put)
    })
  }

  window.SwaggerUIBundle({
    url: main.dataset.document,
    domNode: main,
    deepLinking: true,
    defaultModelsExpandDepth: -1,
    docExpansion: 'none',
    filter: true,
    layout: 'BaseLayout',
    presets: [window.SwaggerUIBundle.presets.apis],
    validatorUrl: null,
  })
})()
`
