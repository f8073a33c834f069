import type { Span } from "../brief/brief";
import { plain } from "../brief/spans";
import type { Language } from "../language";
import { draftName } from "../text/draft-name";
import { tableWordsOf } from "./words/table-words-of";

/** The line that names the draft above a table: "Draft law: …", unless its title says itself that it is one. */
export const draftLine = (title: string, language: Language, ofReview: (text: string) => Span): readonly Span[] =>
  draftName(title, language).isCalledDraft
    ? [ofReview(title)]
    : [plain(`${tableWordsOf(language).draft}: `), ofReview(title)];
