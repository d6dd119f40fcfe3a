import { Component, Suspense } from 'react'
import type { ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What stands there until the part has come. */
  readonly fallback?: ReactNode
}

/** A part of the page, fetched when it is needed. Where that fails its place says so, and all else goes on. */
export class Fetched extends Component<Props, { readonly lost: boolean }> {
  override state = { lost: false }

  static getDerivedStateFromError = () => ({ lost: true })

  override render() {
    return this.state.lost ? <Lost /> : <Suspense fallback={this.props.fallback}>{this.props.children}</Suspense>
  }
}

/** What is shown stands in the address, so that loading it again loses nothing. */
const Lost = () => (
  <span className="lost" role="alert">
    This part of the page is missing: the server is away or newer. Nothing was changed.{' '}
    <button type="button" className="link" onClick={() => location.reload()}>
      Load the page again
    </button>
  </span>
)
