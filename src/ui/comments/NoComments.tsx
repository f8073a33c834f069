import type { ReactNode } from "react";
import { useCommentsStyles } from "./CommentsScreen.styles";
import type { CommentsWords } from "./words/comments-words";

/** How to comment in plain Excel, where nobody has yet. */
export function NoComments({ words: { title, empty } }: { readonly words: CommentsWords }): ReactNode {
  const styles = useCommentsStyles();
  return (
    <section className={styles.empty} aria-label={title}>
      <h2 className={styles.emptyTitle}>{empty.title}</h2>
      <p>{empty.lead}</p>
      <ol className={styles.emptySteps}>
        {empty.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.emptyNotes}>{empty.notes}</p>
    </section>
  );
}
