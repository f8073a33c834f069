import type { ReactNode } from "react";
import type { DraftMessage } from "../../domain/draft/draft-provision";
import { Disclosure } from "../disclosure/Disclosure";
import { useLanguage, useWords } from "../words/use-words";
import { useDraftPreviewStyles } from "./DraftPreview.styles";
import { useProvisionPageStyles } from "./ProvisionPage.styles";

/** More remarks than these begin folded away. */
const FEW = 6;

/** What the reading of a draft has to tell: what was left out, what is odd in its numbers. */
export function DraftRemarks({ messages }: { readonly messages: readonly DraftMessage[] }): ReactNode {
  const styles = useDraftPreviewStyles();
  const page = useProvisionPageStyles();
  const language = useLanguage();
  const {
    draftLaw: { bring: words },
  } = useWords();
  if (messages.length === 0) return null;
  return (
    <Disclosure label={words.remarks(messages.length)} isOpen={messages.length <= FEW} summaryClassName={page.summary}>
      {() => (
        <ul className={styles.facts}>
          {messages.map(({ text }) => (
            <li key={text[language]}>{text[language]}</li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
