import type { ReactNode } from "react";

import type { Draft, DraftPlace } from "../../../app/draft";
import { isLanguage } from "../../../domain/language";
import type { Language } from "../../../domain/language";
import { BRIEF_TEXT_PARTS } from "../../../domain/review/review";
import type { BriefText } from "../../../domain/review/review";
import { BRIEF_PART_LABELS } from "../../../domain/review/tables/brief";
import { GoneTexts } from "../../drafts/GoneTexts";
import { KeptTexts } from "../../drafts/KeptTexts";
import { LANGUAGE_NAMES } from "../../text/language-names";
import { useWords } from "../../words/use-words";
import { fromKept } from "./typed-voice";

export interface VoicesElsewhereProps {
  /** The rows of the sheet Brief; undefined in a workbook without it. */
  readonly rows: readonly BriefText[] | undefined;
  /** Of the brief; what is typed in it stands with its part. */
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** What was typed for a brief in another language, and what no part of this one shows since the sheet Brief is gone. */
export function VoicesElsewhere({ rows, language, onLanguage }: VoicesElsewhereProps): ReactNode {
  const { language: spoken, brief } = useWords();
  const { voice: words } = brief;
  const nameOf =
    (isMeant: (isGone: boolean) => boolean) =>
    ([kind, of, inLanguage = "", said]: DraftPlace): string | undefined => {
      const part = BRIEF_TEXT_PARTS.find((one) => one === of);
      if (kind !== "brief" || !part || (rows && inLanguage === language)) return undefined;
      const isGone = !rows || (said !== "" && rows.every((row) => row.part !== part || row.text !== said));
      if (!isMeant(isGone)) return undefined;
      const named = isLanguage(inLanguage) ? LANGUAGE_NAMES[inLanguage] : inLanguage;
      return `${BRIEF_PART_LABELS[part][spoken]}, ${named}`;
    };
  const inWords = ({ text, place: [, part] }: Draft): string => {
    const typed = fromKept(text, { text: "", addressee: "", byWhen: "" });
    return part === "ask" ? `${typed.text}\n${words.whoWhen(typed.addressee, typed.byWhen)}` : typed.text;
  };
  const wayOn = ({ place: [, , inLanguage = ""] }: Draft) =>
    rows && isLanguage(inLanguage) ? () => onLanguage(inLanguage) : undefined;
  const shown = { inWords, wayOn };
  return (
    <>
      <GoneTexts {...shown} nameOf={nameOf((isGone) => isGone)} />
      <KeptTexts {...shown} nameOf={nameOf((isGone) => !isGone)} title={words.inOtherLanguage} />
    </>
  );
}
