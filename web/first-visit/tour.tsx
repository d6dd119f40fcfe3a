import { createContext, useContext } from 'react'
import { Number } from '../lanes/number.tsx'

/** Whether the panel explains the picture just now; in a chain or a way the numbers are those of its sentences. */
export const TourContext = createContext(false)

/** The number of a step of the tour where it is to be done, inside an SVG; nothing once the tour is over. */
export const TourNumber = (where: { x: number; y: number; number: number }) =>
  useContext(TourContext) ? <Number {...where} /> : null
