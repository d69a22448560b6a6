import fc from 'fast-check'
import { expect, it } from 'vitest'
import { seeded } from '../../tools/testing/seed'
import { Agenda, type Appointment } from './agenda'

seeded()

const appointment = fc.record({
  at: fc.nat(4),
  order: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
  rank: fc.nat(2),
})

/** All that is in an agenda, in the order in which it comes. */
function taken<T extends Appointment>(agenda: Agenda<T>): T[] {
  const items: T[] = []
  for (let next = agenda.next(); next !== undefined; next = agenda.next()) items.push(next)
  return items
}

/** Sorting is stable: what is equal keeps the order in which it was put down. */
const inOrder = <T extends Appointment>(items: readonly T[]): T[] =>
  items.toSorted((a, b) => a.at - b.at || a.order - b.order || a.rank - b.rank)

it('an agenda gives back what was put down by time, order and rank, then as it was put down', () => {
  fc.assert(
    fc.property(fc.array(appointment, { maxLength: 40 }), (appointments) => {
      const items = appointments.map((it, number) => ({ ...it, number }))
      const agenda = new Agenda<(typeof items)[number]>()
      for (const item of items) agenda.add(item)
      expect(agenda.size).toBe(items.length)
      expect(taken(agenda)).toEqual(inOrder(items))
    }),
  )
})

it('an agenda may be added to while it is worked off', () => {
  fc.assert(
    fc.property(fc.array(fc.option(appointment), { maxLength: 60 }), (steps) => {
      const agenda = new Agenda<Appointment & { readonly number: number }>()
      let waiting: (Appointment & { readonly number: number })[] = []
      for (const [number, step] of steps.entries()) {
        if (step === null) {
          const [first, ...rest] = inOrder(waiting)
          expect(agenda.peek()).toEqual(first)
          expect(agenda.next()).toEqual(first)
          waiting = rest
        } else {
          agenda.add({ ...step, number })
          waiting.push({ ...step, number })
        }
      }
      expect(taken(agenda)).toEqual(inOrder(waiting))
    }),
  )
})

it('an agenda and its copy go their own ways', () => {
  const agenda = new Agenda<Appointment>()
  agenda.add({ at: 1, order: 0, rank: 0 })
  const copy = new Agenda(agenda)
  agenda.next()
  copy.add({ at: 0, order: 0, rank: 0 })
  expect(agenda.size).toBe(0)
  expect(taken(copy).map(({ at }) => at)).toEqual([0, 1])
})

it('tells what stands in it, in the order in which it will come', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.nat(5), order: fc.constantFrom(0, 1, 2), rank: fc.nat(3) })),
      (items) => {
        const agenda = new Agenda()
        for (const item of items) agenda.add(item as Appointment)
        const told = agenda.inOrder()
        expect(agenda.some(({ rank }) => rank === 2)).toBe(items.some(({ rank }) => rank === 2))
        const came = []
        for (let next = agenda.next(); next !== undefined; next = agenda.next()) came.push(next)
        expect(came).toEqual(told)
      },
    ),
  )
})
