import { aboutText } from "./about";
import { fold } from "../text/fold";
import type { Rule } from "./rule";

/** New text says something else than the draft does. */
export const amendmentChangesText: Rule = {
  id: "amendment-changes-text",
  severity: "warning",
  summary: {
    en: "New text differs from the text of the draft.",
    ru: "Новая редакция отличается от текста проекта.",
    kk: "Жаңа редакция жоба мәтінінен өзгеше.",
  },
  examples: [
    {
      shows: "A word is added.",
      review: { amendments: [{ draftText: "Users give consent.", newText: "Adult users give consent." }] },
      finds: [],
    },
    {
      shows: "The draft's words, pasted again.",
      review: { amendments: [{ draftText: "Users give consent.", newText: "Users give  consent." }] },
      finds: ["The new text is the same as the draft, so nothing changes. Write the change."],
    },
  ],
  byRow: ["amendments"],
  check: (review) =>
    review.amendments
      .filter(({ draftText, newText }) => newText.trim() !== "" && fold(newText) === fold(draftText))
      .map(({ place, id, gap, newText }) => ({
        place,
        column: "newText",
        rowId: id,
        gap,
        about: aboutText(newText),
        message: SAME,
      })),
};

const SAME = {
  en: "The new text is the same as the draft, so nothing changes. Write the change.",
  ru: "Новая редакция совпадает с текстом проекта, и ничего не меняется. Внесите изменение.",
  kk: "Жаңа редакция жоба мәтінімен бірдей, ештеңе өзгермейді. Өзгерісті жазыңыз.",
};
