import type { Localised } from "../language";
import { aboutText } from "./about";
import type { Thread } from "../review/thread";
import { gapsNamedIn } from "../gap/gaps-named";
import { idKey } from "../gap/id-key";
import type { Gap } from "../gap/gap";
import { toldGaps } from "../record/gaps-about";
import { threadKeysIn } from "../review/thread-ids";
import { isClosedByAuthorOnly, statusOf } from "../record/status-of";
import { finalGaps } from "../review/row-ids";
import type { Problem, Rule } from "./rule";

/** A row that is final carries no open comment of a reviewer. */
export const commentsClosed: Rule = {
  id: "comments-closed",
  severity: "error",
  comes: "first",
  summary: {
    en: "Comments on a final gap and its amendments are resolved.",
    ru: "Комментарии к окончательному пробелу и его поправкам закрыты.",
    kk: "Түпкілікті олқылық пен оның түзетулеріне жазылған пікірлер жабылған.",
  },
  examples: [
    { shows: "A resolved comment.", review: { gaps: [{ status: "final" }], threads: [{ resolved: true }] }, finds: [] },
    {
      shows: "An open comment on a draft row.",
      review: { gaps: [{ status: "draft" }], threads: [{ resolved: false }] },
      finds: [],
    },
    {
      shows: "An open comment on a final row.",
      review: { gaps: [{ status: "final" }], threads: [{ resolved: false, author: "A. Reader" }] },
      finds: ["A comment by A. Reader is still open on this final gap. Resolve it, or change the status."],
    },
    {
      shows: "An open comment that the one who raised it closed by letter.",
      review: {
        gaps: [{ status: "final" }],
        threads: [{ id: "{T-1}", resolved: false, author: "A. Reader" }],
        feedback: [{ thread: "{T-1}", closedBy: "A. Reader", closedHow: "by letter", closedOn: "2026-10-29" }],
      },
      finds: [],
    },
    {
      shows: "A note on a final row that no row of Feedback names.",
      review: { gaps: [{ status: "final" }], threads: [{ id: "note-0123456789ab", form: "note", resolved: false }] },
      finds: [
        "A note by Reviewer is still open on this final gap. Record the comments, write in Feedback what became of it, or change the status.",
      ],
    },
    {
      shows: "A note that another program emptied.",
      review: {
        gaps: [{ status: "final" }],
        threads: [{ id: "note-0123456789ab", form: "note", text: "", resolved: false }],
      },
      finds: [
        "The note at C4, on a final gap, has lost its text. Put back what an earlier copy says, or delete the note if it never said anything.",
      ],
    },
  ],
  check: (review) => {
    const agreed = new Set(
      review.feedback
        .filter((row) => row.disposition !== "open" && statusOf(row, review).kind === "closed")
        .filter((row) => !isClosedByAuthorOnly(row, review))
        .flatMap(({ thread }) => threadKeysIn(thread)),
    );
    const open = review.threads.filter(({ id, resolved }) => !resolved && !agreed.has(id.toLowerCase()));
    if (open.length === 0 || finalGaps(review).length === 0) return [];
    const final = new Map(finalGaps(review).map((gap) => [idKey(gap.id), gap]));
    const gapOfAmendment = new Map(review.amendments.map(({ id, gap }) => [idKey(id), gap]));
    const told = toldGaps(review);
    return open.flatMap((thread) => {
      const toldGap = told.get(thread.id.toLowerCase());
      const [gap] = gapsNamedIn(toldGap ?? gapUnder(thread, gapOfAmendment) ?? "").flatMap(
        (id) => final.get(idKey(id)) ?? [],
      );
      if (!gap) return [];
      return [toldGap === undefined ? onItsRow(thread, gap.id) : onRowOf(thread, gap)];
    });
  },
};

/** The gap a thread is about, through an amendment if need be. */
function gapUnder({ on }: Thread, gapOfAmendment: ReadonlyMap<string, string>): string | undefined {
  if (on?.table === "Gaps") return on.row;
  return on?.table === "Amendments" ? gapOfAmendment.get(idKey(on.row)) : undefined;
}

function onItsRow(thread: Thread, gap: string): Problem {
  const { on, sheet, cell, author, text } = thread;
  const row = Number(/\d+$/u.exec(cell)?.[0] ?? 0);
  return {
    place: { table: on?.table ?? "", sheet, row },
    column: on?.column ?? "",
    rowId: on?.row ?? "",
    gap,
    about: aboutText(`${author}: ${text}`),
    message: messageOn(thread),
  };
}

/** A comment that a person said to be about another row than it hangs on is found on that row. */
function onRowOf(thread: Thread, gap: Gap): Problem {
  const { author, text, on, sheet, cell } = thread;
  return {
    place: gap.place,
    column: on?.table === "Gaps" ? on.column : "status",
    rowId: gap.id,
    gap: gap.id,
    about: aboutText(`${author}: ${text}`),
    message: messageOn(thread, `${sheet}!${cell}`),
  };
}

/** @param at the cell that it hangs on, where that is not the one it is found in */
function messageOn(thread: Thread, at = ""): Localised {
  if (thread.form === undefined) return openComment(thread, at);
  return thread.text.trim() === "" && thread.replies.length === 0 ? emptyNote(thread) : openNote(thread, at);
}

/** Of whom it is and where: ` by A. Reader at Gaps!C4`. */
function ofWhom({ author }: Thread, at: string): { readonly en: string; readonly others: string } {
  const others = [author, at].filter((one) => one !== "").join(", ");
  return { en: `${author && ` by ${author}`}${at && ` at ${at}`}`, others: others && ` (${others})` };
}

const openComment = (thread: Thread, at: string): Localised => ({
  en: `A comment${ofWhom(thread, at).en} is still open on this final gap. Resolve it, or change the status.`,
  ru: `К этому окончательному пробелу остался открытый комментарий${ofWhom(thread, at).others}. Закройте его или измените статус.`,
  kk: `Осы түпкілікті олқылықта ашық пікір қалған${ofWhom(thread, at).others}. Оны жабыңыз немесе мәртебені өзгертіңіз.`,
});

/** A note can't be resolved: what became of it is written down in Feedback. */
const openNote = (thread: Thread, at: string): Localised => ({
  en: `A note${ofWhom(thread, at).en} is still open on this final gap. Record the comments, write in Feedback what became of it, or change the status.`,
  ru: `К этому окончательному пробелу осталась открытая заметка${ofWhom(thread, at).others}. Запишите комментарии и укажите в таблице отзывов, что с ней стало, или измените статус.`,
  kk: `Осы түпкілікті олқылықта ашық ескертпе қалған${ofWhom(thread, at).others}. Пікірлерді жазып, пікірлер кестесінде оның немен біткенін көрсетіңіз немесе мәртебені өзгертіңіз.`,
});

/** Nobody can tell whether what was asked has been answered. */
const emptyNote = ({ cell }: Thread): Localised => ({
  en: `The note at ${cell}, on a final gap, has lost its text. Put back what an earlier copy says, or delete the note if it never said anything.`,
  ru: `Заметка в ячейке ${cell} к окончательному пробелу осталась без текста. Верните текст из прежней копии или удалите заметку, если в ней ничего не было.`,
  kk: `Түпкілікті олқылықтағы ${cell} ұяшығының ескертпесі мәтінсіз қалған. Мәтінін бұрынғы көшірмеден қайтарыңыз немесе ештеңе жазылмаған болса, ескертпені өшіріңіз.`,
});
