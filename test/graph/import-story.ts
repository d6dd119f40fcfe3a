import type { Graph } from '../../server/graph/driver.ts'
import { importArticle } from '../../server/graph/import.ts'
import type { Imported as Outcome } from '../../server/graph/import.ts'
import type { Imported } from './invented.ts'

/** Imports an invented article with the reading that it was invented with. */
export const importStory = (graph: Graph, { article, reading }: Imported): Promise<Outcome> =>
  importArticle(graph, article, () => reading)
