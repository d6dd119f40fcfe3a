import cytoscape from 'cytoscape'
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import { redraw } from '../lanes/redraw.ts'
import { coveredWidth } from '../lanes/use-uncovered.ts'
import { shapeAlone } from '../lanes/shapes.ts'
import type { Palette } from '../lanes/shapes.ts'
import type { Network, Thing, Tie } from './graph.ts'
import { growthAt, made, namedAt } from './names.ts'
import { linesOf, roomOf } from './use-places.ts'
import type { Place, Places } from './use-places.ts'
import type { Measure } from '../lanes/label.ts'

export interface NetworkScene {
  readonly network: Network
  readonly places: Places
  readonly measure: Measure
  readonly palette: Palette
  readonly chosen: ReadonlySet<string>
}

interface Reactions {
  /** A thing's or tie's id; null beside them; `more` where Shift is held. */
  readonly onTap: (id: string | null, more: boolean) => void
  readonly onHover: (id: string | null) => void
  readonly onPin: (id: string, place: Place) => void
  readonly onMove: (view: { readonly zoom: number; readonly x: number; readonly y: number }) => void
}

/** Below this zoom names are too small to read. */
const legible = 0.5
const bounds = { minZoom: 0.15, maxZoom: 2.5 }

/** The network on a canvas; the one class of it that touches Cytoscape. Tests reach it as `element.picture` on `.canvas`. */
export class NetworkPicture {
  readonly #cy: Core
  #wanted: string | null = null
  #namedFor = NaN

  constructor(container: HTMLElement, { onTap, onHover, onPin, onMove }: Reactions) {
    this.#cy = cytoscape({ container, style, ...bounds, boxSelectionEnabled: false, autounselectify: true })
    this.#cy.on('tap', ({ target, originalEvent }) =>
      onTap(target === this.#cy ? null : String(target.id()), originalEvent.shiftKey),
    )
    this.#cy.on('mouseover', 'node, edge', ({ target }) => {
      this.highlight(String(target.id()))
      onHover(String(target.id()))
    })
    this.#cy.on('mouseout', 'node, edge', () => {
      this.highlight(null)
      onHover(null)
    })
    this.#cy.on('dragfree', 'node', ({ target }) => {
      onPin(String(target.id()), { ...target.position() })
      this.#tell(onMove)
    })
    this.#cy.on('resize', () => this.reveal(this.#wanted))
    this.#cy.on('viewport', () => this.#tell(onMove))
    this.#cy.on('zoom', () => this.#name())
    Object.assign(container, { picture: this })
  }

  /** Draws a scene; what stays keeps its element. */
  show(scene: NetworkScene): void {
    redraw(this.#cy, elementsOf(scene))
    this.#namedFor = NaN
    this.#name()
  }

  /** All of it in sight, never larger than it was made for; where that would be too small to read, what has the most ties. */
  fit(): void {
    this.#cy.resize()
    this.#cy.fit(undefined, 24)
    if (this.#cy.zoom() > 1) {
      this.#cy.zoom(1)
      this.#cy.center()
    }
    if (this.#cy.zoom() < legible) {
      const busiest = this.#cy.nodes().max((node) => (node.isNode() ? node.degree(false) : 0)).ele
      this.#cy.zoom(legible)
      this.#cy.center(busiest)
    }
  }

  zoomBy(factor: number): void {
    const [x, y] = [this.#cy.width() / 2, this.#cy.height() / 2]
    this.#cy.zoom({ level: this.#cy.zoom() * factor, renderedPosition: { x, y } })
  }

  /** Moves so that a thing is in sight, now and when the room for the picture changes; null asks for none. */
  reveal(id: string | null): void {
    this.#wanted = id
    const found = this.#cy.getElementById(id ?? '')
    if (found.empty() || !found.isNode()) return
    const { x, y } = found.renderedPosition()
    const covered = coveredWidth()
    if (x > 40 && y > 40 && x < this.#cy.width() - covered - 40 && y < this.#cy.height() - 40) return
    this.#cy.center(found)
    this.#cy.panBy({ x: -covered / 2, y: 0 })
  }

  /** A thing with all it is tied to, at full strength, the rest pale; null ends it. */
  highlight(id: string | null): void {
    this.#cy.batch(() => {
      this.#cy.elements().removeClass('pale raised')
      const own = id === null ? null : this.#cy.getElementById(id)
      if (own === null || own.empty()) return
      const near = own.closedNeighborhood().union(own.connectedNodes())
      this.#cy.elements().difference(near).addClass('pale')
      own.union(own.connectedEdges()).addClass('raised')
    })
  }

  /** Where a thing's middle is drawn, in pixels of the picture; null where it is not drawn. */
  renderedPosition(id: string): Place | null {
    const found = this.#cy.getElementById(id)
    return found.empty() || !found.isNode() ? null : { ...found.renderedPosition() }
  }

  /** How large a thing's name is drawn, in pixels of the screen; null where it is not named. */
  nameSize(id: string): number | null {
    const found = this.#cy.getElementById(id)
    return found.empty() || found.hasClass('unnamed') ? null : Number(found.data('size')) * this.#cy.zoom()
  }

  drawn(): string[] {
    return [...this.#cy.nodes(), ...this.#cy.edges()].map((element) => element.id())
  }

  destroy(): void {
    this.#cy.destroy()
  }

  /** Names as large as they can be read at this zoom, and only as many as there is room for; by steps, which a hand does not see. */
  #name(): void {
    const step = Math.round(Math.log(this.#cy.zoom()) * 24)
    if (step === this.#namedFor) return
    this.#namedFor = step
    const growth = growthAt(this.#cy.zoom())
    const named = namedAt(
      this.#cy.zoom(),
      this.#cy.nodes().map((node) => ({
        id: node.id(),
        ...node.position(),
        ...node.data('room'),
        weight: node.degree(false) + (node.hasClass('event') ? 0 : 1e3) + (node.hasClass('chosen') ? 1e6 : 0),
      })),
    )
    this.#cy.batch(() => {
      for (const node of this.#cy.nodes()) {
        const { width, height } = node.data('room')
        const own = named.has(node.id())
        node.toggleClass('unnamed', !own)
        node.data({ size: made * growth, width: width * growth, height: height * growth })
      }
    })
  }

  #tell(onMove: Reactions['onMove']): void {
    onMove({ zoom: this.#cy.zoom(), ...this.#cy.pan() })
  }
}

function elementsOf({ network, places, palette, chosen, measure }: NetworkScene): ElementDefinition[] {
  const placed = network.things.filter(({ id }) => places[id] !== undefined)
  const ids = new Set(placed.map(({ id }) => id))
  return [
    ...placed.map((thing) =>
      elementOf(thing, places[thing.id] ?? { x: 0, y: 0 }, measure, palette, chosen.has(thing.id)),
    ),
    ...network.ties.filter(({ from, to }) => ids.has(from) && ids.has(to)).map((tie) => tieOf(tie, palette, chosen)),
  ]
}

function elementOf(
  thing: Thing,
  position: Place,
  measure: Measure,
  palette: Palette,
  chosen: boolean,
): ElementDefinition {
  const { id, kind } = thing
  const colors = { ink: palette.ink, paper: palette.paper, panel: palette.panel, ground: kind === 'regulator' ? palette.regulator : palette.panel } // prettier-ignore
  return {
    group: 'nodes',
    data: {
      id,
      name: linesOf(thing, measure).join('\n'),
      room: roomOf(thing, measure),
      ...colors,
      edge: palette.tone('o'),
      ...(kind === 'event' ? { image: drawing(thing, palette, chosen) } : {}),
    },
    position: { ...position },
    classes: `${kind}${chosen ? ' chosen' : ''}`,
  }
}

function tieOf(
  { id, from, to, words, tone, said, claim }: Tie,
  palette: Palette,
  chosen: ReadonlySet<string>,
): ElementDefinition {
  const kind = tone === null ? (words === 'owns' ? 'owning' : 'part') : 'led'
  return {
    group: 'edges',
    data: {
      id,
      source: from,
      target: to,
      words,
      ink: palette.ink,
      paper: palette.paper,
      color: palette.tone(tone ?? 'o'),
    },
    classes: [kind, said ? 'said' : '', claim !== null && chosen.has(claim) ? 'chosen' : ''].join(' ').trim(),
  }
}

/** An event's shape as an SVG image. */
function drawing(thing: Thing, palette: Palette, chosen: boolean): string {
  const ring = chosen ? `<circle r="16" fill="none" stroke="${palette.ink}" stroke-width="1.5"/>` : ''
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="36" height="36" viewBox="-18 -18 36 36">${ring}${shapeAlone(thing, palette)}</svg>`)}`
}

const font = '"Inter Variable", sans-serif'

// Cytoscape's types know no data(...) for colors and images.
// oxlint-disable-next-line no-unsafe-type-assertion
const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      label: 'data(name)', color: 'data(ink)', 'font-family': font, 'font-size': 'data(size)', 'font-weight': 600,
      // Its lines are broken already: of its own Cytoscape parts a sum at its thin spaces.
      'text-wrap': 'wrap', 'text-max-width': '10000px', 'overlay-opacity': 0,
    },
  },
  {
    selector: 'node.event',
    style: {
      width: 28, height: 28, 'background-opacity': 0, 'background-image': 'data(image)', 'background-width': 36,
      'background-height': 36, 'background-clip': 'none', 'background-image-containment': 'over', 'bounds-expansion': [6],
      'text-valign': 'bottom', 'text-margin-y': 3, 'font-weight': 500,
      'text-background-color': 'data(paper)', 'text-background-opacity': 0.86, 'text-background-padding': '1px',
    },
  },
  {
    selector: 'node.company, node.regulator',
    style: {
      shape: 'round-rectangle', width: 'data(width)', height: 'data(height)', 'background-color': 'data(ground)',
      'border-width': 1.25, 'border-color': 'data(edge)', 'text-valign': 'center',
    },
  },
  { selector: 'node.regulator', style: { 'border-width': 3 } },
  // What has no room for its name keeps its sign, and says its name under the pointer.
  { selector: 'node.unnamed', style: { 'text-opacity': 0, 'text-background-opacity': 0 } },
  { selector: 'node.company.unnamed, node.regulator.unnamed', style: { width: 26, height: 18 } },
  {
    selector: 'node.unnamed.raised',
    style: {
      'text-opacity': 1, 'z-index': 2, 'text-background-color': 'data(paper)', 'text-background-opacity': 0.95,
      'text-background-padding': '2px',
    },
  },
  { selector: 'node.chosen', style: { 'font-weight': 700, 'border-color': 'data(ink)', 'border-width': 3 } },
  {
    selector: 'edge',
    style: {
      width: 1.25, 'curve-style': 'bezier', 'line-color': 'data(color)', 'target-arrow-color': 'data(color)',
      'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, opacity: 0.55, 'overlay-opacity': 0,
      color: 'data(ink)', 'font-family': font, 'font-size': 11, 'text-background-color': 'data(paper)',
      'text-background-opacity': 0.9, 'text-background-padding': '2px', 'min-zoomed-font-size': 7,
    },
  },
  { selector: 'edge.led', style: { width: 1.75, opacity: 1 } },
  { selector: 'edge.owning', style: { width: 2.5, 'target-arrow-shape': 'none' } },
  { selector: 'edge.part', style: { 'target-arrow-shape': 'none' } },
  { selector: 'edge.said', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3.5] } },
  { selector: '.pale', style: { opacity: 0.25 } },
  { selector: 'edge.raised, edge.chosen', style: { opacity: 1, width: 2.5, label: 'data(words)' } },
] as unknown as StylesheetJson // prettier-ignore
