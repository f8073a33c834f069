import type { Localised } from "../language";
import { askedAbout } from "../record/asked-about";
import { aboutText } from "./about";
import type { Rule } from "./rule";

const HANGING = { table: "Gaps", column: "issue" };
const SEEN = "Gaps/issue/G-002 0123456789ab 0123456789ab";

/** Rows that are deleted, numbered anew or sorted beside their comments leave remarks under numbers of other gaps. */
export const feedbackGapCertain: Rule = {
  id: "feedback-gap-certain",
  severity: "warning",
  summary: {
    en: "It is certain which gap each recorded comment is about.",
    ru: "О каждом записанном комментарии точно известно, к какому пробелу он относится.",
    kk: "Жазып алынған әр пікірдің қай олқылыққа қатысты екені нақты.",
  },
  examples: [
    {
      shows: "A comment that hangs on the row it hung on.",
      review: {
        gaps: [{ id: "G-001" }, { id: "G-002" }],
        threads: [{ id: "{T-1}", cell: "B5", on: { ...HANGING, row: "G-002" } }],
        feedback: [{ id: "F-01", gap: "G-002", thread: "{T-1}", rowSeen: SEEN }],
      },
      finds: [],
    },
    {
      shows: "A comment that hangs on a row with another number, while a row has the number that it was about.",
      review: {
        gaps: [{ id: "G-001" }, { id: "G-002" }],
        threads: [{ id: "{T-1}", cell: "B4", on: { ...HANGING, row: "G-001" } }],
        feedback: [{ id: "F-01", gap: "G-002", thread: "{T-1}", rowSeen: SEEN }],
      },
      finds: [
        "It is not certain that this remark is about G-002. Record the comments and answer what is asked about F-01.",
      ],
    },
  ],
  check: (review) => {
    const asked = askedAbout(review);
    return review.feedback
      .filter((row) => asked.has(row))
      .map(({ place, id, gap, feedback }) => ({
        place,
        column: "gap",
        rowId: id,
        gap,
        about: aboutText(feedback),
        message: notCertain(gap.trim(), id),
      }));
  },
};

const notCertain = (gap: string, id: string): Localised => ({
  en: `It is not certain ${gap === "" ? "which gap this remark is about" : `that this remark is about ${gap}`}. Record the comments and answer what is asked about ${id}.`,
  ru: `Не точно, ${gap === "" ? "к какому пробелу относится это замечание" : `что это замечание относится к ${gap}`}. Запишите комментарии и ответьте на вопрос о ${id}.`,
  kk: `${gap === "" ? "Бұл пікірдің қай олқылыққа қатысты екені" : `Бұл пікірдің ${gap} туралы екені`} нақты емес. Пікірлерді жазып алып, ${id} туралы сұраққа жауап беріңіз.`,
});
