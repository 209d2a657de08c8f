import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** The open map as a file, to be handed out when the page cannot be drawn any more; null when none is open. */
  rescue(): { readonly name: string; readonly bytes: Blob } | null
  download(name: string, bytes: Blob): void
  /** The page stands no more: what waits for it is to go on. */
  onBroken(): void
}

interface State {
  readonly problem: Error | null
}

/**
 * Stands in for the page when drawing it has failed: keeps the work and says so. A class, because React offers no other
 * way to catch what a component throws.
 */
export class ErrorBoundary extends Component<Props, State> {
  // Set here: for a field of a class the browsers that are built for would be sent three helpers.
  constructor(props: Props) {
    super(props)
    this.state = { problem: null }
  }

  static getDerivedStateFromError(problem: unknown): State {
    return { problem: problem instanceof Error ? problem : new Error(String(problem)) }
  }

  override componentDidCatch(): void {
    this.props.onBroken()
  }

  override render(): ReactNode {
    const { problem } = this.state
    if (!problem) return this.props.children
    const file = this.props.rescue()
    return (
      <main className="failed" role="alert">
        <h1>Sediko has met a fault and cannot draw this page</h1>
        <p>
          Your maps are kept in this browser as the chip last said.
          {file && ' To be quite safe, download the open map before you load the page again.'}
        </p>
        <p className="failed-buttons">
          <button type="button" className="button main" onClick={() => location.reload()}>
            Load the page again
          </button>
          {file && (
            <button
              type="button"
              className="button"
              onClick={() => this.props.download(file.name, file.bytes)}
            >
              Download the map as a file
            </button>
          )}
          <button
            type="button"
            className="button plain"
            onClick={() => {
              location.hash = '#/'
              location.reload()
            }}
          >
            Maps on this machine
          </button>
        </p>
        <details>
          <summary className="quiet">What happened</summary>
          <pre>{problem.stack ?? problem.message}</pre>
        </details>
      </main>
    )
  }
}
