/*
 * Groups of marks that are kept as markup. Many come into view at once, and a browser reads their markup in a fraction
 * of the time that it takes to make their elements one by one; so they are not made by React.
 */

/** New elements for a group from their markup, made all at once. They are not in the group yet. */
export function elementsFor(group: Element, art: string): readonly Element[] {
  if (art === '') return []
  const fresh = group.cloneNode(false) as Element
  fresh.innerHTML = art
  return [...fresh.children]
}

/** Leaves these elements in a group, in this order. Those that stay keep their place, and with it the focus. */
export function arrange(group: Element, elements: readonly Element[]): void {
  const kept = new Set(elements)
  for (const element of [...group.children]) if (!kept.has(element)) element.remove()
  for (let place = elements.length - 1, next: Element | null = null; place >= 0; place -= 1) {
    const element = elements[place] as Element
    if (element.parentNode !== group || element.nextSibling !== next) group.insertBefore(element, next)
    next = element
  }
}
