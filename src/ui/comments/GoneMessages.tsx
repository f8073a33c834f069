import type { ReactNode } from "react";
import { GoneTexts } from "../drafts/GoneTexts";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { GoneNames } from "../drafts/gone-cell";

/** What was typed for comments, gaps and rows of the record that somebody deleted meanwhile. */
export function GoneMessages({ nameOf }: { readonly nameOf: GoneNames }): ReactNode {
  const styles = useCommentsStyles();
  return (
    <div className={styles.gone}>
      <GoneTexts nameOf={nameOf} />
    </div>
  );
}
