import type { Localised } from "../language";
import { countInRussian } from "../text/russian-form";
import { isNamedIn, isSaidAgain } from "../record/on-copies";
import { recordsConfirmations } from "../record/status-of";
import { says } from "../review/thread";
import { threadKeysIn } from "../review/thread-ids";
import { headerPlace } from "./places";
import type { Rule } from "./rule";

/** Comments live as long as nobody deletes them; the record keeps what was said. */
export const commentsRecorded: Rule = {
  id: "comments-recorded",
  severity: "note",
  summary: {
    en: "Comments and notes are in the record.",
    ru: "Комментарии и заметки записаны.",
    kk: "Пікірлер мен ескертпелер жазып алынған.",
  },
  examples: [
    {
      shows: "A comment that a row of Feedback names.",
      review: { threads: [{ id: "{T-1}" }], feedback: [{ thread: "{T-1}" }] },
      finds: [],
    },
    {
      shows: "Two comments that are in no row of Feedback.",
      review: { threads: [{ id: "{T-1}" }, { id: "{T-2}" }] },
      finds: ["2 comments are not recorded in Feedback. Record them on the screen Comments."],
    },
  ],
  check: (review) => {
    if (!recordsConfirmations(review)) return [];
    const named = new Set(review.feedback.flatMap(({ thread }) => threadKeysIn(thread)));
    const unnamed = review.threads.filter((thread) => !isNamedIn(named, thread) && says(thread));
    const missing = unnamed.filter((thread) => !isSaidAgain(thread, review));
    if (missing.length === 0) return [];
    return [{ place: headerPlace(review, "Feedback"), column: "thread", rowId: "", message: notHeld(missing.length) }];
  },
};

const notHeld = (count: number): Localised => ({
  en: `${count} ${count === 1 ? "comment is" : "comments are"} not recorded in Feedback. Record them on the screen Comments.`,
  ru: `В таблице отзывов не записано: ${countInRussian(count, "комментарий", "комментария", "комментариев")}. Запишите на экране «Комментарии».`,
  kk: `Пікірлер кестесіне ${count} пікір жазылмаған. Оларды «Пікірлер» экранында жазып алыңыз.`,
});
