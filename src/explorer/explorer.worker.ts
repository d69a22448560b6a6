/** A thin shell: it lets an exploration work by turns, and listens and reports between. */
import { Exploration } from './explore'
import type { News, Order } from './protocol'
import { warmUp } from './warmUp'

/** How long it works before it listens again, and how often it reports, in ms. */
const TURN = 20
const REPORT_EVERY = 100
/** Moves between two looks at the clock: well below a ms. */
const MOVES = 20

const say = (news: News): void => postMessage(news)

let current: Exploration | null = null

function begin({ run, question, seconds }: Extract<Order, { kind: 'explore' }>): void {
  const start = performance.now()
  const passed = () => performance.now() - start
  const exploration = new Exploration(question, (found) => say({ kind: 'found', run, found, ms: passed() }))
  current = exploration
  let reported = 0

  const turn = (): void => {
    if (current !== exploration) return
    const end = passed() + TURN
    let hasMore = true
    while (hasMore && passed() < end) hasMore = exploration.work(MOVES)
    if (hasMore && seconds !== null && passed() > 1000 * seconds) {
      exploration.stop('time')
      hasMore = false
    }
    if (hasMore && passed() - reported > REPORT_EVERY) {
      reported = passed()
      say({ kind: 'progress', run, progress: exploration.progress, ms: reported })
    }
    if (hasMore) setTimeout(turn)
    else finish(exploration, run, passed())
  }
  turn()
}

function finish(exploration: Exploration, run: number, ms: number): void {
  current = null
  say({ kind: 'done', run, report: exploration.report, ms })
}

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind === 'explore') begin(data)
  else current?.stop('stopped')
})

// The page is loaded and nobody has asked yet: the first answer should not be the slowest.
warmUp()
