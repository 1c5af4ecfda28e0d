import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** Shown in place of the part that threw; `reset` tries the part again. */
  readonly fallback: (reset: () => void) => ReactNode
  /** Subject of the part: for another one the part is tried again. */
  readonly subject?: unknown
  readonly children: ReactNode
}

/** Keeps an error of one part from taking the others with it. Errors in event handlers are not its business. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate({ subject }: ErrorBoundaryProps) {
    if (this.state.failed && subject !== this.props.subject) this.reset()
  }

  readonly reset = () => this.setState({ failed: false })

  override render() {
    return this.state.failed ? this.props.fallback(this.reset) : this.props.children
  }
}
