import { useId, useState } from 'react'
import { go } from '../view.ts'
import { orderedAmount } from './narrowing.ts'
import { onlyPenalties } from './only-penalties.ts'
import type { Opened } from './pickers.tsx'
import { useChoices } from './use-choices.ts'

/** A number as somebody types it: "1,500,000", "1 500 000"; null where nothing is typed, NaN where it is no number. */
function numberOf(typed: string): number | null {
  const digits = typed.replaceAll(/[\s,'’_]/g, '')
  if (digits === '') return null
  return /^\d{1,15}(\.\d+)?$/.test(digits) ? Number(digits) : NaN
}

/** How much, in one currency: amounts in different ones are never compared. */
export function AmountChoices({ view, close }: Opened) {
  const choices = useChoices(view)
  const { amount } = view
  const [currency, setCurrency] = useState(amount?.currency ?? null)
  const [min, setMin] = useState(amount?.min?.toString() ?? '')
  const [max, setMax] = useState(amount?.max?.toString() ?? '')
  const wrong = useId()
  if (typeof choices === 'string') return <output className="quiet wait">{choices}</output>
  const currencies = [...choices.currencies]
  if (amount !== null && !currencies.some(({ id }) => id === amount.currency))
    currencies.push({ id: amount.currency, words: amount.currency, note: 'no penalty' })
  const chosen = currency ?? currencies[0]?.id
  if (chosen === undefined) return <p className="quiet wait">No source gives the amount of any penalty.</p>
  const [least, most] = [numberOf(min), numberOf(max)]
  const bad = Number.isNaN(least) || Number.isNaN(most)
  return (
    <form
      className="amount"
      onSubmit={(event) => {
        event.preventDefault()
        if (bad) return
        go({ amount: orderedAmount(chosen, least, most), ...onlyPenalties(view) })
        close()
      }}
    >
      <label>
        <span>Currency</span>
        {/* What comes open takes the focus. */}
        {/* oxlint-disable-next-line no-autofocus */}
        <select autoFocus value={chosen} onChange={(event) => setCurrency(event.target.value)}>
          {currencies.map(({ id, note }) => (
            <option key={id} value={id}>
              {id}, {note}
            </option>
          ))}
        </select>
      </label>
      {([['At least', min, setMin], ['At most', max, setMax]] as const).map(([name, value, set]) => (
        <label key={name}>
          <span>{name}</span>
          <input
            value={value}
            inputMode="decimal"
            maxLength={20}
            placeholder="any amount"
            aria-invalid={Number.isNaN(numberOf(value))}
            aria-describedby={wrong}
            onChange={(event) => set(event.target.value)}
          />
        </label>
      ))}
      <p id={wrong} className="quiet" role={bad ? 'alert' : undefined}>
        {bad ? 'An amount is digits, as in 1 500 000.' : 'Amounts in other currencies are left out: they are not converted.'}
      </p>
      <p className="acts">
        <button type="submit" className="button strong">
          Show these
        </button>
        {amount !== null && (
          <button
            type="button"
            className="link"
            onClick={() => {
              go({ amount: null })
              close()
            }}
          >
            Any amount
          </button>
        )}
      </p>
    </form>
  ) // prettier-ignore
}
