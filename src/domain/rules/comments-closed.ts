import type { Localised } from "../language";
import { columnOf } from "../review/tables";
import { aboutText } from "./about";
import type { Thread } from "../review/thread";
import { idKey } from "../gap/id-key";
import { finalGaps } from "../review/row-ids";
import type { Problem, Rule } from "./rule";

/** A row that is final carries no open comment of a reviewer. */
export const commentsClosed: Rule = {
  id: "comments-closed",
  severity: "error",
  summary: {
    en: "Comments on a final gap and its amendments are resolved.",
    ru: "Комментарии к окончательному пробелу и его поправкам закрыты.",
    kk: "Түпкілікті олқылық пен оның түзетулеріне жазылған түсініктемелер жабылған.",
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
      finds: ["Unexpected open comment by A. Reader on a final gap, expected it resolved or the status changed"],
    },
    {
      shows: "A note on a final row that no row of Feedback names.",
      review: { gaps: [{ status: "final" }], threads: [{ id: "note-0123456789ab", form: "note", resolved: false }] },
      finds: [
        "Unexpected open note on a final gap, expected a row of Feedback with “note-0123456789ab” under Thread or the status changed",
      ],
    },
    {
      shows: "A note that another program emptied.",
      review: {
        gaps: [{ status: "final" }],
        threads: [{ id: "note-0123456789ab", form: "note", text: "", resolved: false }],
      },
      finds: [
        "Unexpected note without a word on a final gap, expected what it said looked up in an earlier copy and a row of Feedback with “note-0123456789ab” under Thread, or the note deleted if it never said anything",
      ],
    },
  ],
  check: (review) => {
    const open = review.threads.filter(({ resolved, on }) => !resolved && on !== undefined);
    if (open.length === 0) return [];
    const final = new Set(finalGaps(review).map(({ id }) => idKey(id)));
    const gapOfAmendment = new Map(review.amendments.map(({ id, gap }) => [idKey(id), gap]));
    return open.flatMap((thread) => toProblem(thread, gapUnder(thread, gapOfAmendment), final));
  },
};

/** The gap a thread is about, through an amendment if need be. */
function gapUnder({ on }: Thread, gapOfAmendment: ReadonlyMap<string, string>): string | undefined {
  if (on?.table === "Gaps") return on.row;
  return on?.table === "Amendments" ? gapOfAmendment.get(idKey(on.row)) : undefined;
}

function toProblem(thread: Thread, gap: string | undefined, final: ReadonlySet<string>): readonly Problem[] {
  const { on, sheet, cell, author, text } = thread;
  if (!on || gap === undefined || !final.has(idKey(gap))) return [];
  const row = Number(/\d+$/u.exec(cell)?.[0] ?? 0);
  const place = { table: on.table, sheet, row };
  return [
    {
      place,
      column: on.column,
      rowId: on.row,
      gap,
      about: aboutText(`${author}: ${text}`),
      message: messageOn(thread),
    },
  ];
}

const THREAD = columnOf("Feedback", "thread")?.header ?? { en: "", ru: "", kk: "" };

function messageOn(thread: Thread): Localised {
  if (thread.form === undefined) return openComment(thread);
  return thread.text.trim() === "" && thread.replies.length === 0 ? emptyNote(thread) : openNote(thread);
}

const openComment = ({ author }: Thread): Localised => ({
  en: `Unexpected open comment${author && ` by ${author}`} on a final gap, expected it resolved or the status changed`,
  ru: `Открытый комментарий${author && ` (${author})`} к окончательному пробелу; ожидается, что он закрыт или статус изменен`,
  kk: `Түпкілікті олқылыққа ашық түсініктеме${author && ` (${author})`} бар; оның жабылуы не мәртебенің өзгеруі күтіледі`,
});

/** A note can't be resolved: what became of it is written down in Feedback. */
const openNote = ({ id }: Thread): Localised => ({
  en: `Unexpected open note on a final gap, expected a row of Feedback with “${id}” under ${THREAD.en} or the status changed`,
  ru: `Открытая заметка к окончательному пробелу; ожидается строка таблицы Feedback, где в столбце «${THREAD.ru}» стоит «${id}», или другой статус`,
  kk: `Түпкілікті олқылыққа ашық ескертпе бар; Feedback кестесінде «${THREAD.kk}» бағанында «${id}» тұрған жол не басқа мәртебе күтіледі`,
});

/** Nobody can tell whether what was asked has been answered. */
const emptyNote = ({ id }: Thread): Localised => ({
  en: `Unexpected note without a word on a final gap, expected what it said looked up in an earlier copy and a row of Feedback with “${id}” under ${THREAD.en}, or the note deleted if it never said anything`,
  ru: `Пустая заметка к окончательному пробелу; найдите в прежней копии, что в ней было; ожидается строка таблицы Feedback, где в столбце «${THREAD.ru}» стоит «${id}», или удаление заметки, если в ней ничего и не было`,
  kk: `Түпкілікті олқылыққа мәтінсіз ескертпе бар; онда не жазылғанын бұрынғы көшірмеден қараңыз; Feedback кестесінде «${THREAD.kk}» бағанында «${id}» тұрған жол күтіледі, ал ештеңе жазылмаған болса, ескертпені өшіріңіз`,
});
