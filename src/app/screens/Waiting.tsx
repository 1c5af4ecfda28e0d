import '../notices.css'

/** Says that something is on its way; appears only when it takes longer than a moment. */
export function Waiting({ words }: { words: string }) {
  return (
    <div className="stage-wait" role="status">
      <span className="stage-wait-mark" aria-hidden="true" />
      <p>{words}</p>
    </div>
  )
}
