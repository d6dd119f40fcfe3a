import type { View } from '../view.ts'

/** Who asks for a status or an amount asks for penalties; the kinds say so, and can be widened again. */
export const onlyPenalties = ({ types }: View): Pick<View, 'types'> => ({ types: types ?? ['PENALTY'] })
