import type { Activity } from '../../share/activity'
import type { LabStore } from '../labContext'
import { loadSimulator } from '../simulator'
import { startOf } from './start'

/** Opens a challenge as it begins. */
export async function openChallenge(store: LabStore, challenge: string): Promise<void> {
  await loadSimulator()
  const activity: Activity = { kind: 'challenge', challenge }
  const start = startOf(activity)
  if (start !== null) store.getState().open(start.scenario, 0, [], null, activity)
}
