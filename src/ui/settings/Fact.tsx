import type { ReactNode } from "react";
import { useFactStyles } from "./Fact.styles";

/** A name and what it is, in a `<dl>`. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const styles = useFactStyles();
  return (
    <div className={styles.root}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
