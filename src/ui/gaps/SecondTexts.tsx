import type { ReactNode } from "react";
import { SECOND_TEXTS, SECOND_TEXT_KEYS, hasSecondTexts } from "../../domain/gap/second-language";
import { LANGUAGE_NAMES } from "../text/language-names";
import { useFirstWords } from "../words/use-words";
import { FoldedCells } from "./FoldedCells";
import type { FoldedProps } from "./FoldedCells";

/** The gap in the review's second language: its headline in a line, its cells inside. Nothing where there is none. */
export function SecondTexts(props: FoldedProps): ReactNode {
  const { gap, review } = props;
  const { gaps: words } = useFirstWords();
  const { secondLanguage } = review.details;
  if (secondLanguage === undefined && !hasSecondTexts(gap)) return null;
  const texts = Object.fromEntries(SECOND_TEXT_KEYS.map((key) => [SECOND_TEXTS[key], gap[SECOND_TEXTS[key]] ?? ""]));
  const names = SECOND_TEXT_KEYS.map((key) => words[key]).join(" · ");
  const language = secondLanguage === undefined ? "2" : LANGUAGE_NAMES[secondLanguage];
  const headline = (gap.otherHeadline ?? "").trim();
  return <FoldedCells {...props} label={`${names} (${language})${headline && `: ${headline}`}`} texts={texts} />;
}
