import type { Core, ElementDefinition } from 'cytoscape'

/** Draws these elements and no others; gives the ids of the new ones. What stays keeps its element: nothing flashes. */
export function redraw(cy: Core, elements: readonly ElementDefinition[]): ReadonlySet<string> {
  const wanted = new Set(elements.map(({ data }) => data.id))
  const added = new Set<string>()
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove()
    for (const element of elements) {
      const old = cy.getElementById(String(element.data.id))
      if (old.empty()) {
        cy.add(element)
        added.add(String(element.data.id))
      } else {
        old.data(element.data)
        if (element.position) old.position(element.position)
        old.classes(String(element.classes ?? ''))
      }
    }
  })
  return added
}
