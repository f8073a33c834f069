import { useMemo } from "react";
import type { ReactNode } from "react";
import { redline } from "../../domain/amendment/redline/redline";
import { Disclosure } from "../disclosure/Disclosure";
import { RedlineText } from "../redline/RedlineText";
import { useScreenStyles } from "../text/screen.styles";
import { useWords } from "../words/use-words";
import { useAmendmentStyles } from "./Amendment.styles";

export interface ChangesToDraftProps {
  /** The text that is compared with the draft, as a person calls it. */
  readonly name: string;
  readonly draftText: string;
  readonly text: string;
}

/** The draft against another text; in words where there is nothing to see word by word. */
export function ChangesToDraft({ name, draftText, text }: ChangesToDraftProps): ReactNode {
  const screen = useScreenStyles();
  const styles = useAmendmentStyles();
  const { amendments: words } = useWords();
  const [before, after] = [draftText.trim(), text.trim()];
  const said = before === after ? words.same : before === "" ? words.allNew : after === "" ? words.gone : undefined;
  const spans = useMemo(() => redline(before, after), [before, after]);
  if (before === "" && after === "") return null;
  return (
    <Disclosure className={styles.changes} summaryClassName={styles.summary} label={words.changes(name)} isOpen>
      {() => (said === undefined ? <RedlineText spans={spans} /> : <p className={screen.quiet}>{said}</p>)}
    </Disclosure>
  );
}
