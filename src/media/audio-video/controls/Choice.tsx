import { type ReactNode, useId } from 'react'

interface ChoiceProps {
  readonly label: string
  readonly value: number | string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

/** One choice of the player's menu. */
export function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <p className="player-choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={event => onChoose(event.target.value)}>
        {children}
      </select>
    </p>
  )
}
