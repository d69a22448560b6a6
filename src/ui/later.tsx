import { type ComponentType, use } from 'react'
import { patiently } from './patiently'

/** A component whose code is fetched when it is first shown, or when it is asked for before. */
export type Later<Props> = ComponentType<Props> & { readonly preload: () => Promise<unknown> }

/** What a file of code exports. */
interface Code<Props> {
  readonly default: ComponentType<Props>
}

/**
 * Like React's `lazy`, but what has been preloaded shows at once: so it can be prerendered, and the prerendered part
 * stays on the screen until its code has come.
 */
export function later<Props extends object>(load: () => Promise<Code<Props>>): Later<Props> {
  let loading: Promise<Code<Props>> | null = null
  const preload = () => {
    if (loading !== null) return loading
    const promise = patiently(load)
    void promise.then((value) => Object.assign(promise, { status: 'fulfilled', value }))
    loading = promise
    return promise
  }
  const Shown = (props: Props) => {
    const { default: Component } = use(preload())
    return <Component {...props} />
  }
  return Object.assign(Shown, { preload })
}
