import cytoscape from 'cytoscape'
import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape'
import type { Link } from './dataset.ts'
import type { PlacedMark } from './layout.ts'
import { redraw } from './redraw.ts'
import type { Point, Route } from './route.ts'
import { drawing, margin, sizeOf } from './shapes.ts'
import type { Palette } from './shapes.ts'

export interface Scene {
  readonly marks: readonly PlacedMark[]
  readonly links: readonly Link[]
  readonly routes: ReadonlyMap<string, Route>
  readonly palette: Palette
  /** Ids of marks, or the claim of a link. */
  readonly chosen: ReadonlySet<string>
}

interface Reactions {
  /** A mark's or link's id; null beside them, with the place; `more` where Shift is held. */
  readonly onTap: (id: string | null, at: Point, more: boolean) => void
  readonly onHover: (id: string | null) => void
}

/** More elements than this cross-fade as one. */
const mostAnimated = 200
/** As long as a change of layout may take, in milliseconds. */
const calm = 320

/**
 * Marks and links on a canvas; the one class that touches Cytoscape. Positions are the layout's pixels: its zoom stays 1,
 * its pan follows how far the lanes are scrolled. Tests reach it as `element.picture` on `.canvas` and read `renderedPosition(id)`.
 */
export class LanesPicture {
  readonly #cy: Core

  constructor(container: HTMLElement, { onTap, onHover }: Reactions) {
    this.#cy = cytoscape({
      container,
      style,
      userZoomingEnabled: false,
      userPanningEnabled: false,
      boxSelectionEnabled: false,
      autoungrabify: true,
      autounselectify: true,
    })
    this.#cy.on('tap', (event) =>
      onTap(event.target === this.#cy ? null : String(event.target.id()), event.position, event.originalEvent.shiftKey),
    )
    this.#cy.on('mouseover', 'node, edge', (event) => {
      this.#raise(String(event.target.id()))
      onHover(String(event.target.id()))
    })
    this.#cy.on('mouseout', 'node, edge', () => {
      this.#cy.edges().removeClass('pale raised')
      onHover(null)
    })
    // A pointer that leaves the canvas straight from a mark tells no mark.
    container.addEventListener('mouseleave', () => {
      this.#cy.edges().removeClass('pale raised')
      onHover(null)
    })
    Object.assign(container, { picture: this })
  }

  /**
   * Draws a scene. What stays keeps its element, so that nothing flashes. Of another day (`replayed`) what has become known
   * comes in slowly: each element alone, or all as one where there are many. Nothing moves for those who want no motion.
   */
  show(scene: Scene, replayed = false): void {
    const added = redraw(this.#cy, elementsOf(scene))
    if (!replayed || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    if (this.#cy.elements().length > mostAnimated)
      this.#cy.container()?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: calm, easing: 'ease-out' })
    else
      for (const id of added) {
        const element = this.#cy.getElementById(id)
        element.style('opacity', 0)
        element.animate(
          { style: { opacity: 1 } },
          { duration: calm, complete: () => void element.removeStyle('opacity') },
        )
      }
  }

  /** Where an element's middle is drawn, in pixels of the picture; null where it is not drawn. */
  renderedPosition(id: string): Point | null {
    const found = this.#cy.getElementById(id)
    return found.empty() || !found.isNode() ? null : { ...found.renderedPosition() }
  }

  /** The ids of what is drawn, marks first. */
  drawn(): string[] {
    return [...this.#cy.nodes(), ...this.#cy.edges()].map((element) => element.id())
  }

  /** Fits its element again. */
  resize(): void {
    this.#cy.resize()
  }

  scrollTo(top: number): void {
    this.#cy.pan({ x: 0, y: -top })
  }

  destroy(): void {
    this.#cy.destroy()
  }

  #raise(id: string): void {
    const own = this.#cy.getElementById(id)
    const links = own.isNode() ? own.connectedEdges() : own
    if (links.empty()) return
    this.#cy.edges().difference(links).addClass('pale')
    links.addClass('raised')
  }
}

function elementsOf({ marks, links, routes, palette, chosen }: Scene): ElementDefinition[] {
  const nodes = marks.map((mark): ElementDefinition => {
    const [width, height] = sizeOf(mark)
    const image = drawing(mark, palette, chosen.has(mark.id))
    return {
      group: 'nodes',
      data: { id: mark.id, width, height, image, imageWidth: width + 2 * margin, imageHeight: height + 2 * margin },
      position: { x: mark.x, y: mark.y },
      classes: '',
    }
  })
  const placed = new Map(marks.map((mark) => [mark.id, mark]))
  const edges = links.flatMap((link): ElementDefinition[] => {
    const [from, to, route] = [placed.get(link.from), placed.get(link.to), routes.get(link.id)]
    if (!from || !to || !route) return []
    const classes = [
      link.said ? 'said' : '',
      link.faint && !chosen.has(link.from) && !chosen.has(link.to) ? 'faint' : '',
      route.bends.length === 0 ? 'straight' : '',
      link.claim !== null && chosen.has(link.claim) ? 'chosen' : '',
    ]
    return [
      {
        group: 'edges',
        data: {
          id: link.id,
          source: link.from,
          target: link.to,
          color: palette.tone(link.tone),
          ...wayOf(route, from, to),
        },
        classes: classes.join(' ').trim(),
      },
    ]
  })
  return [...nodes, ...edges]
}

/** Ends from the middles of marks; bends as Cytoscape wants them: along and beside the straight line between the ends. */
function wayOf({ start, end, bends }: Route, from: PlacedMark, to: PlacedMark) {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  const beside = bends.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length)
  const along = bends.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2)
  return {
    sourceEnd: `${start.x - from.x}px ${start.y - from.y}px`,
    targetEnd: `${end.x - to.x}px ${end.y - to.y}px`,
    distances: beside.length === 0 ? [0] : beside,
    weights: along.length === 0 ? [0.5] : along,
  }
}

// Cytoscape's types know no data(...) for lists.
// oxlint-disable-next-line no-unsafe-type-assertion
const style: StylesheetJson = [
  {
    selector: 'node',
    style: {
      shape: 'rectangle',
      width: 'data(width)',
      height: 'data(height)',
      'background-opacity': 0,
      'background-image': 'data(image)',
      'background-width': 'data(imageWidth)',
      'background-height': 'data(imageHeight)',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': [margin],
      'overlay-opacity': 0,
    },
  },
  {
    selector: 'edge',
    style: {
      width: 1.5,
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'control-point-distances': 'data(distances)',
      'control-point-weights': 'data(weights)',
      'source-endpoint': 'data(sourceEnd)',
      'target-endpoint': 'data(targetEnd)',
      'line-color': 'data(color)',
      'target-arrow-color': 'data(color)',
      'target-arrow-shape': 'triangle',
      'arrow-scale': 0.72,
      'overlay-opacity': 0,
    },
  },
  { selector: 'edge.said', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3.5] } },
  { selector: 'edge.straight', style: { 'curve-style': 'straight' } },
  { selector: 'edge.faint', style: { opacity: 0.4 } },
  { selector: 'edge.pale', style: { opacity: 0.25 } },
  { selector: 'edge.chosen, edge.raised', style: { width: 2.5, opacity: 1 } },
] as unknown as StylesheetJson
