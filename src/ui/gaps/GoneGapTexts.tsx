import type { ReactNode } from "react";
import type { Gap } from "../../domain/gap/gap";
import { SECOND_TEXTS } from "../../domain/gap/second-language";
import { DELIVERABLE_COLUMNS, columnOf } from "../../domain/review/tables";
import { goneCell } from "../drafts/gone-cell";
import { GoneTexts } from "../drafts/GoneTexts";
import { useLanguage } from "../words/use-words";

const TEXTS = ["headline", ...DELIVERABLE_COLUMNS, ...Object.values(SECOND_TEXTS)];

export interface GoneGapTextsProps {
  readonly gaps: readonly Gap[];
  /** Number of the gap in which something is being typed. */
  readonly editing?: string | undefined;
}

/** What was typed for gaps that somebody deleted, or that were added and taken back. */
export function GoneGapTexts({ gaps, editing }: GoneGapTextsProps): ReactNode {
  const language = useLanguage();
  const names = Object.fromEntries(TEXTS.map((key) => [key, columnOf("Gaps", key)?.header[language] ?? key]));
  return <GoneTexts nameOf={goneCell(gaps, names, editing)} />;
}
