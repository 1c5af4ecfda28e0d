import { Component, type ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** Shown in place of the part that threw; `reset` tries the part again. */
  readonly fallback: (reset: () => void) => ReactNode
  readonly children: ReactNode
}

/** Keeps an error of one part from taking the others with it. Errors in event handlers are not its business. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  readonly reset = () => this.setState({ failed: false })

  override render() {
    return this.state.failed ? this.props.fallback(this.reset) : this.props.children
  }
}
