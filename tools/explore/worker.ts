/** Searches the parts that it is told to, and answers with what it found in each. */
import { parentPort, workerData } from 'node:worker_threads'
import { type Prefix, searchPart } from '../../src/explorer/frontier'
import type { Bound } from '../../src/explorer/level'
import { limitsOf, spaceOf } from '../../src/explorer/question'
import { Memory } from '../../src/explorer/search'
import type { Order } from './pool'

const { question, faults, deadline } = workerData as Order
const space = spaceOf(question, faults)
const limits = limitsOf(question)
const memory = new Memory()

const boundAt = (states: number): Bound | null => {
  if (deadline !== null && Date.now() > deadline) return 'time'
  return states > limits.states ? 'states' : null
}

parentPort?.on('message', (prefix: Prefix) => {
  parentPort?.postMessage(searchPart(space, prefix, memory, boundAt))
})
