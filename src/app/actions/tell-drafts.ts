import { inEachLanguage } from "../../domain/language";
import type { Localised } from "../../domain/language";
import { BRIEF_TEXT_PARTS } from "../../domain/review/review";
import { DETAIL_LABELS } from "../../domain/review/tables";
import { BRIEF_PART_LABELS } from "../../domain/review/tables/brief";
import type { Draft } from "../draft";
import { problem } from "../session/perform";
import type { SessionContext } from "../session/session-context";
import { BRIEF_TEXT_WORDS } from "../words/brief-text-words";
import { KEPT_TEXT_WORDS } from "../words/kept-text-words";
import { CONSULTATION_WORDS } from "../words/consultation-words";
import { typedColumn } from "../../domain/review/cell-text";

/** Tell, when the pane opens, what was typed earlier and not written; a notice that is shown already stays. */
export async function tellDrafts(context: SessionContext): Promise<void> {
  const { store, drafts, words } = context;
  const { notice, review } = store.get();
  if (notice || !review) return;
  const places = new Set(drafts.all().map((draft) => nameOf(context, draft)));
  if (places.size > 0) store.set({ notice: problem(words().draftsKept([...places].join("; "))) });
}

/** Where a draft belongs, for the person: `G-001, Headline`. */
function nameOf({ store }: SessionContext, { place, before }: Draft): string {
  const { review, language } = store.get();
  const inRow = (row: string, column: string): string =>
    [row, typedColumn(column)?.header[language] ?? column].filter(Boolean).join(", ");
  switch (place[0]) {
    case "cell":
      return inRow(place[1], place[2]);
    case "comment":
      return KEPT_TEXT_WORDS.comment(place[1])[language];
    case "reply":
      return KEPT_TEXT_WORDS.reply(review?.threads.find(({ id }) => id === place[1])?.cell ?? (before || place[1]))[
        language
      ];
    case "pasted":
      return KEPT_TEXT_WORDS.pasted[language];
    case "waiver":
      return inRow(place[2], place[3]);
    case "reason":
      return place[2];
    case "remark":
      return CONSULTATION_WORDS.remarkOf(place[1])[language];
    case "detail":
      return DETAIL_LABELS[place[1]][language];
    case "brief":
      return BRIEF_TEXT_WORDS.ofBrief(labelOf(place[1])[language])[language];
  }
}

const labelOf = (part: string): Localised =>
  BRIEF_TEXT_PARTS.filter((each) => each === part).map((each) => BRIEF_PART_LABELS[each])[0] ??
  inEachLanguage(() => part);
