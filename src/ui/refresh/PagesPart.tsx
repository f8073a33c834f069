import type { ReactNode } from "react";
import { oneDecimal } from "../../app/words/one-decimal";
import type { PageOutlook } from "../../domain/brief/refresh/refresh-plan";
import { useScreenStyles } from "../text/screen.styles";
import { useLanguage, useWords } from "../words/use-words";
import { useRefreshStyles } from "./RefreshScreen.styles";

export interface PagesPartProps {
  readonly pages: PageOutlook;
  /** What the blocks of new rows take. */
  readonly more: number;
}

/** The page budget before a refresh and after it. */
export function PagesPart({ pages, more }: PagesPartProps): ReactNode {
  const { before, most } = pages;
  const after = pages.after === undefined ? undefined : pages.after + more;
  const screen = useScreenStyles();
  const styles = useRefreshStyles();
  const language = useLanguage();
  const { refresh: words } = useWords();
  const say = (count: number): string => oneDecimal(count, language);
  if (after === undefined) return <p className={screen.quiet}>{words.pagesUnknown(most)}</p>;
  return (
    <>
      <p className={screen.quiet}>{words.pages(before === undefined ? undefined : say(before), say(after), most)}</p>
      {after > most && <p className={styles.problem}>{words.tooLong(most)}</p>}
    </>
  );
}
