/// <reference lib="webworker" />
import { placed } from './placing.ts'
import type { ToPlace } from './placing.ts'

addEventListener('message', ({ data }: MessageEvent<ToPlace>) => postMessage(placed(data)))
