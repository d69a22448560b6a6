const PARAMETER = 'lab'

/** An address, cut at its first `?` and `#`, which stay with what follows them. */
interface Address {
  readonly page: string
  readonly query: string
  readonly hash: string
}

/**
 * The value of a link in an address: that of the query parameter `lab`, or else of a copy behind the `#`. Null if
 * there is neither. Parameters of others are passed over.
 */
export function readAddress(href: string): string | null {
  const { query, hash } = splitAddress(href)
  return findValue(query) ?? findValue(hash)
}

/** The same address with the value of this link in it, and there alone. The parameters of others stay as they are. */
export function writeAddress(href: string, link: string): string {
  const { page, query, hash } = splitAddress(href)
  const entry = `${PARAMETER}=${link}`
  const newQuery =
    findValue(query) === null ? `${query === '' ? '?' : joint(query)}${entry}` : replaceIn(query, entry)
  return page + newQuery + hash.replace(new RegExp(ENTRY, 'gi'), '').replace(/^[^#]/, '#')
}

function splitAddress(href: string): Address {
  const [, page = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? []
  return { page, query, hash }
}

/** `&`, unless the query ends with a separator already. */
const joint = (query: string): string => query + (/[?&]$/.test(query) ? '' : '&')

// `&amp;` comes from pages that were escaped once too often.
const ENTRY = new RegExp(`([?&#/;])${PARAMETER}=([^&#?]*)`, 'i')

const findValue = (text: string): string | null => ENTRY.exec(text)?.[2] ?? null

const replaceIn = (text: string, entry: string): string =>
  text.replace(ENTRY, (_, separator: string) => separator + entry)
