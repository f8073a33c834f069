import type { Session } from "../app/session/session";
import type { CitedPart } from "../app/session/session-state";
import { putCitations } from "../domain/citation/rewrite/put-citations";
import type { Gap } from "../domain/gap/gap";
import type { TypedField } from "../ui/gaps/typed-field";

/** Parts to cite, with how they are cited in the cells of the review. */
export interface Standards {
  readonly parts: readonly CitedPart[];
  readonly citations: readonly string[];
}

/** Put citations at the end of a gap's sources. */
export const insertIntoSources = (session: Session, target: Gap, { parts }: Standards): void =>
  void session.act("insertCitation", target.id, ...parts);

/** Put citations into a text that is being typed, at its cursor; it is written when the person saves it. */
export function insertIntoText(session: Session, { gap, column, area }: TypedField, standards: Standards): void {
  const { value: text, selectionStart: start, selectionEnd: end } = area;
  const place = ["cell", gap, column] as const;
  const put = putCitations({ text, start, end }, standards.citations, column === "sources");
  session.drafts.keep(place, session.drafts.of(place)?.before ?? text, put.text);
  void session.act("rememberParts", standards.parts);
}
