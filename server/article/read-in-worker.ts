import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { ArticleError } from './article-error.ts'
import type { Article } from './article.ts'
import type { ReadingAnswer, ReadingTask } from './reading-worker.ts'
import type { TextMap } from './text-map.ts'

const mostWorkers = Math.min(4, availableParallelism())
const workerMemory = { maxOldGenerationSizeMb: 512 }

const idle: Worker[] = []
const waiting: (() => void)[] = []
let working = 0

/**
 * Reads a page or a PDF where it can be ended: in a worker of bounded memory, within the time. Workers that answered are
 * kept for the next task, since starting one costs more than reading most pages; they let the program end.
 * @throws ArticleError ARTICLE_TOO_COMPLEX, and those of `htmlArticle` and `pdfArticle`
 */
export async function readInWorker(
  task: ReadingTask,
  milliseconds: number,
): Promise<{ readonly article: Article; readonly map: TextMap | null }> {
  if (working >= mostWorkers) await new Promise<void>((resolve) => waiting.push(resolve))
  else working++
  const worker = idle.pop() ?? newWorker()
  try {
    const answer = await answerOf(worker, task, milliseconds)
    worker.unref()
    idle.push(worker)
    if ('code' in answer) throw new ArticleError(answer.code, answer.message)
    return answer
  } finally {
    const next = waiting.shift()
    if (next) next()
    else working--
  }
}

function newWorker(): Worker {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    resourceLimits: workerMemory,
    execArgv: [],
  })
  worker.once('exit', () => {
    const index = idle.indexOf(worker)
    if (index >= 0) idle.splice(index, 1)
  })
  return worker
}

async function answerOf(worker: Worker, task: ReadingTask, milliseconds: number): Promise<ReadingAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>()
  const fail = (error: unknown) => reject(isExhausted(error) ? tooComplex() : error)
  const timer = setTimeout(() => fail(new RangeError('time')), milliseconds)
  const exit = () => reject(new Error('the reading worker ended without an answer'))
  worker.ref()
  worker.once('message', resolve).once('error', fail).once('exit', exit)
  worker.postMessage(task, [])
  try {
    return await promise
  } catch (error) {
    await worker.terminate()
    throw error
  } finally {
    clearTimeout(timer)
    worker.off('message', resolve).off('error', fail).off('exit', exit)
  }
}

/** Out of time, of stack or of memory. */
function isExhausted(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'RangeError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
}

function tooComplex(): ArticleError {
  return new ArticleError('ARTICLE_TOO_COMPLEX', 'It takes too much to read. Copy the text of the article into a file.')
}
