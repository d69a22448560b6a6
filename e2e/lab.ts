import type { Locator, Page } from '@playwright/test'

/** A page of the lab by what a reader sees and hears. */
export interface LabPage {
  readonly stage: Locator
  readonly moment: Locator
  /** A segment by the beginning of its sentence, such as `A sends SYN, seq 100, at 0 ms`. */
  readonly segment: (sentence: string) => Locator
  readonly button: (name: string) => Locator
  /** The clock in ms, as the picture has it. */
  readonly clock: () => Promise<number>
  /** The state that a host is in. */
  readonly stateOf: (host: 'A' | 'B') => Promise<string | null>
}

/** Opens the lab, with a link if one is given. */
export async function openLab(page: Page, link?: string): Promise<LabPage> {
  await page.goto(link === undefined ? './' : `./?lab=${link}`)
  const stage = page.getByRole('group', { name: 'Space-time diagram of the connection' })
  await stage.waitFor()
  return {
    stage,
    moment: page.getByRole('slider', { name: 'Moment' }),
    segment: (sentence) => stage.getByRole('button', { name: sentence }),
    button: (name) => page.getByRole('button', { name, exact: true }),
    clock: async () => Number(await page.locator('[data-playhead]').getAttribute('data-playhead')),
    stateOf: (host) => page.locator(`[data-host=${host}]`).getAttribute('data-state'),
  }
}
