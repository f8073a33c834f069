import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { AuthorTexts } from "../../../domain/brief/author/author-text";
import type { Language } from "../../../domain/language";
import type { BriefText } from "../../../domain/review/review";
import { useWords } from "../../words/use-words";
import { useBriefStyles } from "../BriefScreen.styles";
import type { VoiceActions } from "./voice-actions";
import { VoicePart } from "./VoicePart";
import { voiceParts } from "./voice-parts";

export interface VoiceSectionProps extends VoiceActions {
  readonly author: AuthorTexts;
  /** The rows of the sheet Brief; undefined in a workbook without it. */
  readonly rows: readonly BriefText[] | undefined;
  readonly reviewLanguage: Language;
  /** Of the brief. */
  readonly language: Language;
  /** Whom the review asks for anything. */
  readonly addressees: readonly string[];
  readonly busy: boolean;
  readonly onAddSheet: () => Promise<boolean | undefined>;
}

/** What the brief says in the author's own voice, part by part, in the language of the brief. */
export function VoiceSection(props: VoiceSectionProps): ReactNode {
  const { author, rows, reviewLanguage, language, busy, onAddSheet } = props;
  const styles = useBriefStyles();
  const { brief } = useWords();
  const { voice: words } = brief;
  return (
    <section className={styles.section} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <p className={styles.quiet}>{words.hint}</p>
      {rows === undefined ? (
        <>
          <p className={styles.text}>{words.noSheet}</p>
          <Button className={styles.own} disabledFocusable={busy} onClick={() => void onAddSheet()}>
            {words.addSheet}
          </Button>
        </>
      ) : (
        voiceParts(author, rows, reviewLanguage, language).map((shown) => (
          <VoicePart key={`${shown.part} ${language}`} {...props} rows={rows} shown={shown} />
        ))
      )}
    </section>
  );
}
