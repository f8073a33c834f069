import { Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useLoadingStyles } from "./Loading.styles";

/** Stands where a screen will be. */
export function Loading({ words }: { readonly words: string }): ReactNode {
  const styles = useLoadingStyles();
  return (
    <div className={styles.root}>
      <Spinner size="small" label={words} />
    </div>
  );
}
