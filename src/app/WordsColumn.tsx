import type { Trace } from '../simulation/trace'
import { EventList } from './EventList'
import { StoryColumn } from './StoryColumn'

interface WordsColumnProps {
  readonly trace: Trace
}

/** The present moment in words, and all moments as a list. */
export default function WordsColumn({ trace }: WordsColumnProps) {
  return (
    <>
      <StoryColumn trace={trace} />
      <EventList trace={trace} />
    </>
  )
}
