import { learn } from '../../i18n/learn/learn'
import { panels } from '../../i18n/panels/panels'
import type { Lesson } from '../../lessons/lesson'
import { EVERY_NETWORK } from '../../share/activity'
import type { Scenario } from '../../simulation/scenario'
import { worldsOf } from '../../simulation/worlds'
import { useLab } from '../labContext'

/** Tries every network on the run of a lesson: without the mechanism that the lesson is about, and with it. */
export function EveryNetwork({ lesson: { id, explores } }: { readonly lesson: Lesson }) {
  const t = learn.useTranslate()
  const name = panels.useTranslate()
  const { open, show } = useLab((lab) => lab)
  if (explores === undefined) return null
  const { scenario, mechanism } = explores
  const explore = (world: Scenario) => {
    open(world, 0, [], null, { kind: 'lesson', lesson: id, step: EVERY_NETWORK })
    show('explorer')
  }
  const button = (text: string, world: Scenario) => (
    <button key={text} type="button" className="button is-outlined" onClick={() => explore(world)}>
      {text}
    </button>
  )
  if (mechanism === null) return <div className="lesson-acts">{button(t('every.try'), scenario)}</div>
  const worlds = worldsOf(scenario, mechanism)
  const factor = worlds[1].mechanisms.timeWait
  return (
    <div className="lesson-acts">
      {(['without', 'with'] as const).map((side, place) =>
        button(
          t('every.try.world', { world: name(`world.${mechanism}.${side}`, { factor }) }),
          worlds[place] as Scenario,
        ),
      )}
    </div>
  )
}
