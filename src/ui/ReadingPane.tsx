import { AArrowDown, AArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton'
import { TYPE_SIZES, type TypeSize } from './type-size'
import './reading-pane.css'

/** Names of the pane's own controls. */
export interface ReadingWords {
  readonly controls: string
  readonly smaller: string
  readonly larger: string
}

interface ReadingPaneProps {
  readonly type: TypeSize
  readonly words: ReadingWords
  /** A sentence that readers should know, such as that only the beginning is shown; empty for none. */
  readonly note?: string
  /** Further facts, such as an encoding; may be empty. */
  readonly facts?: string
  /** More controls, before those of the type size. */
  readonly controls?: ReactNode
  /** True for a text in which words are found and marked. */
  readonly searched?: boolean
  readonly children: ReactNode
}

/** The buttons of the type size. */
export function TypeSizeButtons({ words, size, step }: { words: ReadingWords } & TypeSize) {
  return (
    <>
      <IconButton
        icon={AArrowDown}
        label={words.smaller}
        disabled={size === TYPE_SIZES[0]}
        onClick={() => step(-1)}
      />
      <IconButton
        icon={AArrowUp}
        label={words.larger}
        disabled={size === TYPE_SIZES.at(-1)}
        onClick={() => step(1)}
      />
    </>
  )
}

/** Something to read that fills the stage, in the reader's own type size. */
export function ReadingPane(props: ReadingPaneProps) {
  const { type, words, note = '', facts = '', controls, searched, children } = props
  return (
    <div className="reading">
      <div className="reading-bar" role="toolbar" aria-label={words.controls}>
        {controls}
        <p className="reading-facts">{facts}</p>
        <TypeSizeButtons words={words} {...type} />
      </div>
      {note !== '' && (
        <p className="reading-note" role="note">
          {note}
        </p>
      )}
      <div
        className="reading-body"
        data-searched={searched || undefined}
        style={{ fontSize: `${type.size}rem` }}
      >
        {children}
      </div>
    </div>
  )
}
