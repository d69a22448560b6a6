import type { Host, Scenario } from '../simulation/scenario'
import type { Setting } from './settings'

/** The longest name of a host, in characters. */
export const LONGEST_NAME = 16

/** What a host may be called: a few characters, and none that could not be seen. */
export const HOST_NAME = new RegExp(`^(?! )[^\\p{C}\\p{Zl}\\p{Zp}]{1,${LONGEST_NAME}}(?<! )$`, 'u')

/** A name of a host for the reader; `name.A.none` takes it away. Links write other signs than letters and digits in hex. */
export function hostName(host: Host): Setting {
  return {
    name: `name.${host}`,
    read(words) {
      if (words.isAtEnd()) return words.fail('host-name')
      const name = words.ahead() === NONE ? '' : decoded(words.verbatim())
      words.skip()
      if (name !== '' && !HOST_NAME.test(name)) return words.note('malformed', 'host-name')
      return (scenario) => withName(scenario, host, name)
    },
    write(scenario, base) {
      const name = scenario.hosts[host].name ?? ''
      return name === (base.hosts[host].name ?? '') ? null : `name.${host}.${encoded(name)}`
    },
  }
}

/** The scenario with this name for a host; an empty one takes it away. */
export function withName(scenario: Scenario, host: Host, name: string): Scenario {
  const { name: _, ...nameless } = scenario.hosts[host]
  const named = name === '' ? nameless : { ...nameless, name }
  return { ...scenario, hosts: { ...scenario.hosts, [host]: named } }
}

const NONE = 'none'

function encoded(name: string): string {
  if (name === '') return NONE
  const first = name.toLowerCase() === NONE ? 0 : -1
  return [...name]
    .map((sign, place) => (/[A-Za-z0-9-]/.test(sign) && place !== first ? sign : inHex(sign)))
    .join('')
}

/** It ends with a letter that is no digit in hex, because links lose stops at their end. */
const inHex = (sign: string): string => `_${(sign.codePointAt(0) ?? 0).toString(16)}z`

const decoded = (text: string): string =>
  text.replace(/_([0-9a-f]{1,6})z/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16)
    return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
