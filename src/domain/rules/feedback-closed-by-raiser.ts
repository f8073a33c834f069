import type { Localised } from "../language";
import { isClosedByAuthorOnly, recordsConfirmations } from "../record/status-of";
import type { Feedback } from "../review/consultation";
import { aboutText } from "./about";
import type { Rule } from "./rule";

/** Nobody closes what another person raised without saying how that person agreed. */
export const feedbackClosedByRaiser: Rule = {
  id: "feedback-closed-by-raiser",
  severity: "warning",
  summary: {
    en: "Feedback is closed by the one who raised it, or it says who agreed, how and when.",
    ru: "Отзыв закрыт тем, кто его поднял, или указано, кто, как и когда согласился.",
    kk: "Пікірді көтерген адам жапқан немесе кім, қалай және қашан келіскені көрсетілген.",
  },
  examples: [
    {
      shows: "Closed by the one who raised it, with how and when.",
      review: {
        feedback: [
          { raisedBy: "A. Reader", closedBy: "A. Reader", closedHow: "by letter", closedOn: "2026-10-20" },
          { raisedBy: "A. Reader", closedBy: "", closedHow: "", closedOn: "", comment: "resolved" },
        ],
      },
      finds: [],
    },
    {
      shows: "Closed without a word on how or when.",
      review: { feedback: [{ raisedBy: "A. Reader", closedBy: "A. Reader", closedHow: "", closedOn: "" }] },
      finds: ["Missing how and when A. Reader agreed, expected both beside the name of who closed it"],
    },
    {
      shows: "Closed by the author of the review alone.",
      review: {
        details: { author: "L. Author" },
        feedback: [
          { raisedBy: "A. Reader", closedBy: "L. Author", closedHow: "taken up in the text", closedOn: "2026-10-20" },
        ],
      },
      finds: [
        "Unexpected closing by L. Author alone of what A. Reader raised, expected that A. Reader resolves the comment, or who of them agreed, how and when",
      ],
    },
  ],
  byRow: ["feedback"],
  check: (review) => {
    if (!recordsConfirmations(review)) return [];
    return review.feedback
      .filter(({ closedBy, comment }) => closedBy.trim() !== "" && comment !== "resolved")
      .flatMap((row) => {
        const message = isClosedByAuthorOnly(row, review) ? byAuthor(row) : lacksHow(row) ? withoutHow(row) : undefined;
        const { place, id, gap, feedback } = row;
        return message ? [{ place, column: "closedBy", rowId: id, gap, about: aboutText(feedback), message }] : [];
      });
  },
};

const lacksHow = ({ closedHow, closedOn }: Feedback): boolean => closedHow.trim() === "" || closedOn.trim() === "";

function byAuthor({ closedBy, raisedBy }: Feedback): Localised {
  const [by, raiser] = [closedBy.trim(), raisedBy.trim()];
  return {
    en: `Unexpected closing by ${by} alone of what ${raiser || "another person"} raised, expected that ${raiser || "who raised it"} resolves the comment, or who of them agreed, how and when`,
    ru: `${by} закрывает отзыв без того, кто его поднял${raiser && ` (${raiser})`}; ожидается, что комментарий закроет он сам или указано, кто от него согласился, как и когда`,
    kk: `${by} пікірді оны көтерген адамсыз${raiser && ` (${raiser})`} жауып отыр; түсініктемені соның өзі жабуы немесе оның атынан кім, қалай және қашан келіскені күтіледі`,
  };
}

function withoutHow({ closedBy }: Feedback): Localised {
  const by = closedBy.trim();
  return {
    en: `Missing how and when ${by} agreed, expected both beside the name of who closed it`,
    ru: `Не указано, как и когда ${by} выразил согласие; ожидается и то и другое рядом с именем`,
    kk: `${by} қалай және қашан келіскені көрсетілмеген; екеуі де жапқан адамның атының жанында күтіледі`,
  };
}
