import { Worker } from 'node:worker_threads'

/** What a worker posts: any number of notes, then its answer. */
export type Posted<Note, Answer> = { readonly note: Note } | { readonly answer: Answer }

interface Crew {
  /** The module that the workers run: it takes tasks as messages, one at a time, and posts `Posted` ones. */
  readonly script: URL
  /** How many work at a time; the other tasks wait. */
  readonly most: number
  /** What a task fails with that runs out of time, of stack or of memory. */
  readonly exhausted: () => Error
}

interface Run<Note> {
  readonly milliseconds: number
  /** Ends the task early; its reason is thrown as it is. */
  readonly signal?: AbortSignal | undefined
  readonly onNote?: (note: Note) => void
}

const memory = { maxOldGenerationSizeMb: 512 }

/**
 * Does work where it can be ended: in workers of bounded memory, within the time. Workers that answered are kept for the
 * next task, since starting one costs more than most tasks; they let the program end.
 */
export class BoundedWorkers<Task, Note, Answer> {
  readonly #crew: Crew
  readonly #idle: Worker[] = []
  readonly #waiting: (() => void)[] = []
  #working = 0

  constructor(crew: Crew) {
    this.#crew = crew
  }

  async run(task: Task, run: Run<Note>): Promise<Answer> {
    await this.#turn(run.signal)
    try {
      run.signal?.throwIfAborted()
      const worker = this.#idle.pop() ?? this.#newWorker()
      const answer = await this.#answerOf(worker, task, run)
      worker.unref()
      this.#idle.push(worker)
      return answer
    } finally {
      const next = this.#waiting.shift()
      if (next) next()
      else this.#working--
    }
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    if (this.#working < this.#crew.most) {
      this.#working++
      return
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const leave = () => {
      const index = this.#waiting.indexOf(resolve)
      if (index >= 0) this.#waiting.splice(index, 1)
      reject(signal?.reason)
    }
    this.#waiting.push(resolve)
    signal?.addEventListener('abort', leave, { once: true })
    try {
      await promise
    } finally {
      signal?.removeEventListener('abort', leave)
    }
  }

  #newWorker(): Worker {
    const worker = new Worker(this.#crew.script, { resourceLimits: memory, execArgv: [] })
    worker.once('exit', () => {
      const index = this.#idle.indexOf(worker)
      if (index >= 0) this.#idle.splice(index, 1)
    })
    return worker
  }

  async #answerOf(worker: Worker, task: Task, { milliseconds, signal, onNote }: Run<Note>): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    const fail = (error: unknown) => reject(isExhausted(error) ? this.#crew.exhausted() : error)
    const take = (posted: Posted<Note, Answer>) => ('note' in posted ? onNote?.(posted.note) : resolve(posted.answer))
    const abort = () => reject(signal?.reason)
    const exit = () => reject(new Error('a worker ended without an answer'))
    const timer = setTimeout(() => fail(new RangeError('time')), milliseconds)
    worker.ref()
    worker.on('message', take).once('error', fail).once('exit', exit)
    signal?.addEventListener('abort', abort, { once: true })
    if (signal?.aborted) abort()
    worker.postMessage(task, [])
    try {
      return await promise
    } catch (error) {
      await worker.terminate()
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      worker.off('message', take).off('error', fail).off('exit', exit)
    }
  }
}

/** Out of time, of stack or of memory. */
function isExhausted(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'RangeError' || ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
}
