import type { TranslatePanels } from '../../i18n/panels/panels'
import type { Problem } from '../../share/problem'
import { problemSentence } from './problemSentence'

/** What could not be read of a link, a line for each thing: what is wrong many times is said once. */
export function problemLines(t: TranslatePanels, problems: readonly Problem[]): readonly string[] {
  const times = new Map<string, number>()
  for (const problem of withoutEcho(problems)) {
    const sentence = problemSentence(t, problem)
    times.set(sentence, (times.get(sentence) ?? 0) + 1)
  }
  return [...times].map(([sentence, count]) =>
    count > 1 ? t('notice.times', { sentence, count }) : sentence,
  )
}

/** The part that stands where the scenario should is the reason why none is named: that is one thing. */
function withoutEcho(problems: readonly Problem[]): readonly Problem[] {
  const none = problems.find(({ problem }) => problem === 'no-scenario')
  const misnamed = problems.find(
    ({ problem, expected }) => problem === 'unknown' && expected === 'scenario-id',
  )
  if (none === undefined || misnamed === undefined) return problems
  return problems.flatMap((problem) => {
    if (problem === none) return []
    return problem === misnamed ? [{ ...none, part: misnamed.part }] : [problem]
  })
}
