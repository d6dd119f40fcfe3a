import { useEffect, useLayoutEffect, useState } from 'react'
import { keep, kept } from '../kept.ts'
import { usePrinting } from '../printing/use-printing.ts'

export type Theme = 'light' | 'dark'
const key = 'throughline-theme'

function first(): Theme {
  const chosen = kept(key)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The theme, as the system has it until a person chooses. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const start = first()
    document.documentElement.dataset['theme'] = start
    return start
  })
  const printing = usePrinting()
  // On paper there is no dark ground: light words would stand on white.
  const shown = printing ? 'light' : theme
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = shown
  }, [shown])
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = (): void => setTheme(first())
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark'
    keep(key, next)
    setTheme(next)
  }
  return [shown, toggle]
}
