import { questionsByAspect } from "../../../domain/profile/aspect-questions";
import type { Profile } from "../../../domain/profile/profile";
import type { StyleName } from "./cell-styles";
import { isRowUnderAspect } from "./live-columns";
import type { RowContent } from "./workbook-content";

/** How rows of the sheet Coverage differ from those of other sheets. */
export interface QuestionLooks {
  /** Whether a row is folded under the one of its aspect. */
  readonly isGrouped: (row: RowContent) => boolean;
  /** The look of a cell; undefined where it is that of its column. */
  readonly styleOf: (row: RowContent, column: string) => StyleName | undefined;
}

/** An aspect stands over its questions as a heading, and a cell is shaded where a question does not ask who answers. */
export function questionLooks(profile: Profile): QuestionLooks {
  const aspects = questionsByAspect(profile);
  const headings = new Set(aspects.filter(({ under }) => under.length > 0).map(({ number }) => number));
  const asked = new Set(aspects.flatMap(({ asked: all }) => all.filter(({ asksWho }) => asksWho).map(({ id }) => id)));
  return {
    isGrouped: isRowUnderAspect,
    styleOf: (row, column) => {
      const number = row["id"] ?? "";
      if (number === "") return undefined;
      if (column === "responsible" && !asked.has(number)) return "notAsked";
      if (column === "aspect") return isRowUnderAspect(row) ? "aside" : headings.has(number) ? "heading" : "lone";
      if (!headings.has(number)) return column === "id" ? "id" : undefined;
      return column === "gaps" ? "headingCount" : column === "id" || column === "question" ? "heading" : "headingText";
    },
  };
}
