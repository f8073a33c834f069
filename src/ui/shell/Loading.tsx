import type { ReactNode } from "react";
import { withStandIn } from "../loading/with-stand-in";
import { useLoadingStyles } from "./Loading.styles";

export interface LoadingProps {
  readonly words: string;
}

/** Stands where a screen will be. */
export function Loading({ words }: LoadingProps): ReactNode {
  const styles = useLoadingStyles();
  return (
    <div className={styles.root}>
      <LoadingSpinner words={words} />
    </div>
  );
}

const PlainLoading = ({ words }: LoadingProps): ReactNode => <span role="progressbar">{words}</span>;

const LoadingSpinner = withStandIn(
  PlainLoading,
  async () => (await import(/* webpackChunkName: "notices" */ "./LoadingSpinner")).LoadingSpinner,
);
