import { createElement, Fragment } from 'react'
import type { Sentence } from './sentence.ts'

/** A sentence with its parties standing out. */
export function Spoken({ sentence }: { sentence: Sentence }) {
  // Pieces of one sentence never change places, so they are children by position and need no keys.
  const pieces = sentence.map((part) => (typeof part === 'string' ? part : createElement('strong', null, part.strong)))
  return createElement(Fragment, null, ...pieces)
}
