/** What a page may load and do: its own files, and nothing that stands in its text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What the built page is completed with. File names are relative to it. */
export interface Completion {
  /** What stands in `#root`. */
  readonly markup: string
  /** The script that runs before anything is painted. */
  readonly earlyScript: string
  /** The style sheets of the first picture that are not those of the page. */
  readonly styleSheets: readonly string[]
  /** Modules that every first visit imports on demand. */
  readonly modules: readonly string[]
}

/** The built page with its policy, the first picture, and all that a first visit will ask for named at its beginning. */
export function completePage(
  page: string,
  { markup, earlyScript, styleSheets, modules }: Completion,
): string {
  const links = [
    ...modules.map((module) => `<link rel="modulepreload" crossorigin href="./${module}">`),
    ...styleSheets.map((sheet) => `<link rel="stylesheet" crossorigin href="./${sheet}">`),
    // Last, so that everything else is on its way when the page stops to wait for it.
    `<script src="./${earlyScript}"></script>`,
  ]
  const completed = [
    [CHARSET, `${CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`],
    ['</head>', `  ${links.join('\n    ')}\n  </head>`],
    ['<div id="root"></div>', `<div id="root">${markup}</div>`],
  ].reduce((html, [place = '', filled = '']) => replaceOnce(html, place, filled), page)
  // The picture stands without the modules, so they let pass what it needs itself.
  return completed.replace(/<(script type|link rel)="module(?:preload)?"/g, '$& fetchpriority="low"')
}

const CHARSET = '<meta charset="utf-8" />'

function replaceOnce(html: string, place: string, filled: string): string {
  if (html.split(place).length !== 2) throw new Error(`The page should have one ${place}.`)
  return html.replace(place, () => filled)
}
