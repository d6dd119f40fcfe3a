import type { Sentence } from './sentence.ts'

/** A sentence with its parties standing out. */
export function Spoken({ sentence }: { sentence: Sentence }) {
  return (
    <>
      {sentence.map((part, index) =>
        typeof part === 'string' ? part : <strong key={`${index} ${part.strong}`}>{part.strong}</strong>,
      )}
    </>
  )
}
