import type { Tone } from './facts.ts'

const paths: Partial<Record<Tone, string>> = {
  d: 'M-4.2-4.2h8.4v8.4h-8.4Z',
  r: 'M0-5.4 5.4 0 0 5.4-5.4 0Z',
  p: 'M-2.7-4.8h5.4L5.4 0 2.7 4.8h-5.4L-5.4 0Z',
  t: 'M-5-4h6.6L5.4 0 1.6 4H-5Z',
}

/** The shape of a kind of event: no kind rests on its color. Full: reported as having happened; hollow: somebody's word. */
export function Shape({ tone, hollow = false }: { tone: Tone; hollow?: boolean }) {
  const path = paths[tone]
  return (
    <svg className={`shape ${tone}${hollow ? ' hollow' : ''}`} viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      {tone === 'i' ? (
        <circle r="4.6" />
      ) : tone === 'o' ? (
        <rect x="-4.6" y="-4.6" width="9.2" height="9.2" rx="1" />
      ) : (
        <path d={path} />
      )}
    </svg>
  )
}
