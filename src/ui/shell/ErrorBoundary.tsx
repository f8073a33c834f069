import { Component, Suspense } from "react";
import type { ReactNode } from "react";
import type { NotLoaded } from "../loading/not-loaded";
import { ScreenFailed } from "./ScreenFailed";

export interface ErrorBoundaryProps {
  /** Another name is another screen: a failure does not follow the person there. */
  readonly screen: string;
  /** What is seen until it has been fetched; left out: what stands in for it, or nothing. */
  readonly waiting?: ReactNode;
  /** What stands in for something smaller than a screen, without a word. */
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: Partial<NotLoaded> | undefined;
}

/** Around what is fetched later: keeps its failure from taking the pane away, and tells the person. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { failure: undefined };

  static getDerivedStateFromError(failure: Error): ErrorBoundaryState {
    return { failure };
  }

  /** What could not be fetched is fetched anew where it is next shown. */
  override componentDidCatch(error?: Partial<NotLoaded>): void {
    error?.forget?.();
  }

  override componentDidUpdate({ screen }: ErrorBoundaryProps): void {
    if (this.state.failure !== undefined && screen !== this.props.screen) this.setState({ failure: undefined });
  }

  /** Whoever shares what could not be fetched may have failed once more since then: a person who asks gets no old answer. */
  private readonly again = (): void => {
    this.state.failure?.forget?.();
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    const { children, otherwise, waiting = otherwise } = this.props;
    if (failure === undefined) return <Suspense fallback={waiting}>{children}</Suspense>;
    if (otherwise !== undefined) return otherwise;
    return <ScreenFailed failure={failure} onAgain={this.again} />;
  }
}
