import type { ReactNode } from "react";
import { countTexts } from "../../domain/brief/refresh/linked-text";
import type { LinkedContent } from "../../domain/brief/refresh/linked-text";
import { timeInWords } from "../comments/time-in-words";
import { Fact } from "../settings/Fact";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";

/** What the brief came from, when, and what of the workbook it holds. */
export function OriginPart({ content }: { readonly content: LinkedContent }): ReactNode {
  const { origin, controls } = content;
  const styles = useScreenStyles();
  const words = useWords();
  const { refresh } = words;
  return (
    <section className={styles.section} aria-label={refresh.origin}>
      <h3 className={styles.subtitle}>{refresh.origin}</h3>
      <dl className={styles.list}>
        <Fact name={refresh.workbook}>{origin.workbook || refresh.unsaved}</Fact>
        <Fact name={refresh.made}>{timeInWords(origin.time, new Date(), words)}</Fact>
        <Fact name={refresh.catalogue}>{origin.catalogueVersion}</Fact>
        <Fact name={refresh.texts}>{refresh.textCount(countTexts(content), controls.length)}</Fact>
      </dl>
    </section>
  );
}
