import type { Localised } from "../language";
import { reopenedOn } from "../record/reopened";
import { isClosedByAuthorOnly, recordsConfirmations, wordAfterClosing } from "../record/status-of";
import type { Feedback } from "../review/consultation";
import { sayDate } from "../text/dates/say-date";
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
      finds: ["It is not said how and when A. Reader agreed. Write both beside the name."],
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
        "L. Author alone closed what A. Reader raised. Have A. Reader resolve the comment, or write who agreed, how and when.",
      ],
    },
    {
      shows: "Closed, and taken up again in the comment by the one who raised it.",
      review: {
        feedback: [
          {
            raisedBy: "A. Reader",
            closedBy: "A. Reader",
            closedHow: "by letter",
            closedOn: "2026-10-29",
            replies: "2026-11-15 10:00, A. Reader: On second thoughts, no.",
            comment: "open",
          },
        ],
      },
      finds: [
        "A. Reader wrote again on 15 November 2026, after this was closed. Read the reply, answer it, and close it anew.",
      ],
    },
    {
      shows: "Closed, and its comment, which was resolved, opened again in Excel.",
      review: {
        feedback: [
          {
            raisedBy: "A. Reader",
            closedBy: "A. Reader",
            closedHow: "by letter",
            closedOn: "2026-10-29",
            replies: "Opened again in Excel, seen on 2026-11-20; it had been closed: 2026-10-29",
            comment: "open",
          },
        ],
      },
      finds: [
        "The comment was opened again in Excel after this was closed, as was seen on 20 November 2026. Find out why, answer it, and close it anew.",
      ],
    },
  ],
  byRow: ["feedback"],
  check: (review) => {
    if (!recordsConfirmations(review)) return [];
    return review.feedback
      .filter(({ closedBy, comment }) => closedBy.trim() !== "" && comment !== "resolved")
      .flatMap((row) => {
        const [again, opened] = [wordAfterClosing(row), reopenedOn(row, row.comment)];
        const message =
          again !== undefined
            ? wroteAgain(row, again)
            : opened !== undefined
              ? openedAgain(opened)
              : isClosedByAuthorOnly(row, review)
                ? byAuthor(row)
                : lacksHow(row)
                  ? withoutHow(row)
                  : undefined;
        const { place, id, gap, feedback } = row;
        return message ? [{ place, column: "closedBy", rowId: id, gap, about: aboutText(feedback), message }] : [];
      });
  },
};

const lacksHow = ({ closedHow, closedOn }: Feedback): boolean => closedHow.trim() === "" || closedOn.trim() === "";

function byAuthor({ closedBy, raisedBy }: Feedback): Localised {
  const [by, raiser] = [closedBy.trim(), raisedBy.trim()];
  return {
    en: `${by} alone closed what ${raiser || "another person"} raised. Have ${raiser || "that person"} resolve the comment, or write who agreed, how and when.`,
    ru: `${by} закрывает отзыв без того, кто его поднял${raiser && ` (${raiser})`}. Попросите этого человека закрыть комментарий или укажите, кто от него согласился, как и когда.`,
    kk: `${by} пікірді оны көтерген адамсыз${raiser && ` (${raiser})`} жауып отыр. Пікірді жабуды сол адамнан сұраңыз немесе оның атынан кім, қалай және қашан келіскенін көрсетіңіз.`,
  };
}

function withoutHow({ closedBy }: Feedback): Localised {
  const by = closedBy.trim();
  return {
    en: `It is not said how and when ${by} agreed. Write both beside the name.`,
    ru: `Не указано, как и когда получено согласие (${by}). Укажите и то и другое рядом с именем.`,
    kk: `${by} қалай және қашан келіскені көрсетілмеген. Екеуін де атының жанына жазыңыз.`,
  };
}

const wroteAgain = ({ raisedBy }: Feedback, day: string): Localised => ({
  en: `${raisedBy.trim()} wrote again on ${sayDate(day, "en")}, after this was closed. Read the reply, answer it, and close it anew.`,
  ru: `${sayDate(day, "ru")}, уже после закрытия, в обсуждении появился новый ответ (${raisedBy.trim()}). Прочтите его, ответьте и закройте отзыв заново.`,
  kk: `Пікір жабылғаннан кейін оны көтерген адам (${raisedBy.trim()}) ${sayDate(day, "kk")} күні қайта жазды. Жауабын оқып, оған жауап беріп, пікірді қайта жабыңыз.`,
});

const openedAgain = (day: string): Localised => ({
  en: `The comment was opened again in Excel after this was closed, as was seen on ${sayDate(day, "en")}. Find out why, answer it, and close it anew.`,
  ru: `После закрытия комментарий снова открыли в Excel (замечено ${sayDate(day, "ru")}). Узнайте почему, ответьте и закройте отзыв заново.`,
  kk: `Пікір жабылғаннан кейін Excel-де қайта ашылған (${sayDate(day, "kk")} байқалды). Себебін біліп, жауап беріп, пікірді қайта жабыңыз.`,
});
