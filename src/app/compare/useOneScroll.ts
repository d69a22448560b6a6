import { type RefObject, useEffect } from 'react'

/** Two stages at whose equal heights are equal times scroll together, whichever of them the reader takes. */
export function useOneScroll(one: RefObject<HTMLElement | null>, other: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const unlink = [link(one.current, other.current), link(other.current, one.current)]
    return () => {
      for (const end of unlink) end()
    }
  }, [one, other])
}

/** Takes `led` to where `leader` is scrolled. At its end it may stay behind: that must not hold the leader back. */
function link(leader: HTMLElement | null, led: HTMLElement | null): () => void {
  if (leader === null || led === null) return () => {}
  const onScroll = () => {
    const end = led.scrollHeight - led.clientHeight
    if (Math.abs(led.scrollTop - Math.min(leader.scrollTop, end)) >= 1) led.scrollTop = leader.scrollTop
  }
  leader.addEventListener('scroll', onScroll, { passive: true })
  return () => leader.removeEventListener('scroll', onScroll)
}
