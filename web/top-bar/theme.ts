import { useEffect, useState } from 'react'

export type Theme = 'light' | 'dark'
const key = 'throughline-theme'

function first(): Theme {
  const kept = localStorage.getItem(key)
  if (kept === 'light' || kept === 'dark') return kept
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** The theme, as the system has it until a person chooses. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(() => {
    const start = first()
    document.documentElement.dataset['theme'] = start
    return start
  })
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = (): void => {
      document.documentElement.dataset['theme'] = first()
      setTheme(first())
    }
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  const toggle = (): void => {
    const next = theme === 'dark' ? 'light' : 'dark'
    localStorage.setItem(key, next)
    document.documentElement.dataset['theme'] = next
    setTheme(next)
  }
  return [theme, toggle]
}
