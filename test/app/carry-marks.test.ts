import { carriedMarks } from "../../src/app/carry-marks";
import { bundledCatalogue } from "../../src/adapters/catalogue/bundled-catalogue";
import { planNewVersion } from "../../src/app/plan-new-version";
import { planRecord } from "../../src/domain/record/plan-record";
import { formatRowMark, readRowMark } from "../../src/domain/record/row-mark";
import { placesIn } from "../../src/domain/record/thread-place";
import { fingerprintOf } from "../../src/domain/review/fingerprint";
import type { DraftProvision } from "../../src/domain/draft/draft-provision";
import type { Review } from "../../src/domain/review/review";
import { placesSaid } from "../../src/app/places-said";
import { review, thread } from "../support/builders";

const TEXTS = [
  "Providers keep the data of children for no longer than a year.",
  "The authority hears a child before it decides on a complaint.",
  "A provider reports a leak to the lead authority within three working days.",
];
const NEW = "Schools may lend devices to pupils whose families have none.";

const article = (at: number, text: string): DraftProvision => ({
  level: "article",
  number: String(at + 1),
  parent: null,
  mark: "",
  id: String(at + 1),
  citation: `Article ${at + 1}`,
  heading: "",
  text,
});
const draftOf = (...texts: readonly string[]): readonly DraftProvision[] => texts.map((text, at) => article(at, text));

/** A comment on each provision, recorded as it hangs. */
const threads = TEXTS.map((_, at) =>
  thread({
    id: `{00000000-0000-4000-8000-00000000000${at}}`,
    sheet: "Provisions",
    cell: `D${at + 4}`,
    text: `Remark ${at}`,
    resolved: false,
    on: { table: "Provisions", row: String(at + 1), column: "text" },
  }),
);

function recorded(): Review {
  const given = review({ provisions: draftOf(...TEXTS), threads, gaps: [], feedback: [] });
  const places = placesIn(given);
  const feedback = threads.map((one, at) => ({
    id: `F-0${at + 1}`,
    gap: "",
    column: "Provisions: Text",
    feedback: one.text,
    thread: one.id,
    cell: `Provisions!${one.cell}`,
    comment: "open" as const,
    rowSeen: formatRowMark({ ...places.of(one), words: fingerprintOf([one.text]), replies: [] }),
  }));
  return review({ provisions: draftOf(...TEXTS), threads, gaps: [], feedback });
}

const planOf = (before: Review, texts: readonly string[]) =>
  planNewVersion(before, draftOf(...texts), placesSaid(before, bundledCatalogue()));

/** The review once the new version stands; comments stay on their rows. */
function after(before: Review, texts: readonly string[]): Review {
  const { rows } = planOf(before, texts);
  const marks = new Map(carriedMarks(before, rows).map(({ feedback, rowSeen }) => [feedback.id, rowSeen]));
  return {
    ...before,
    provisions: before.provisions.map((old, at) => ({ ...old, ...rows[at]?.now })),
    threads: before.threads.map((one, at) => ({ ...one, on: { ...one.on!, row: rows[at]?.now?.id ?? "" } })),
    feedback: before.feedback.map((row) => ({ ...row, rowSeen: marks.get(row.id) ?? row.rowSeen })),
  };
}

const rowsOf = ({ feedback }: Review) => feedback.map(({ rowSeen }) => readRowMark(rowSeen)?.row);

describe("comments on provisions, once a new version of the draft is taken over,", () => {
  const today = "2026-11-26";

  it("are known by the new numbers, and nothing is asked", () => {
    const now = after(recorded(), [NEW, ...TEXTS]);
    expect(rowsOf(now)).toEqual(["2", "3", "4"]);
    expect(planRecord(now, { today })).toMatchObject({ questions: [], changed: [], added: [], same: 3 });
  });

  it("are known by the new words, too", () => {
    const [first = "", second = "", third = ""] = TEXTS;
    const now = after(recorded(), [NEW, first, second, third.replace("three working days", "one working day")]);
    expect(rowsOf(now)).toEqual(["2", "3", "4"]);
    expect(planRecord(now, { today }).questions).toEqual([]);
  });

  it("keep the mark of a provision whose match is not certain, or that is gone", () => {
    const before = recorded();
    const { rows } = planOf(before, [NEW, ...TEXTS]);
    const unsure = rows.map((row) => ({ ...row, match: { ...row.match, isCertain: false } }));
    expect(carriedMarks(before, unsure)).toEqual([]);
    expect(
      carriedMarks(
        before,
        rows.map((row) => ({ ...row, now: undefined })),
      ),
    ).toEqual([]);
  });

  it("are known by the words of their own, though a provision that is gone keeps their new number", () => {
    const [first = "", second = "", third = ""] = TEXTS;
    const now = after(recorded(), [NEW, first, third]);
    expect(rowsOf(now)).toEqual(["2", "2", "3"]);
    const places = placesIn(review({ provisions: draftOf(NEW, first, third) }));
    const prints = now.feedback.map(({ rowSeen }) => readRowMark(rowSeen)?.print);
    expect(prints[0]).toBe(places.find("Provisions", "2")?.print);
    expect(prints[2]).toBe(places.find("Provisions", "3")?.print);
    expect(second).not.toBe("");
  });

  it("keep a mark that was made of other words under that number", () => {
    const before = recorded();
    const moved = before.provisions.map((one, at) => ({ ...one, text: TEXTS[(at + 1) % TEXTS.length]! }));
    const stale = { ...before, provisions: moved };
    const { rows } = planOf(stale, [NEW, ...moved.map(({ text }) => text)]);
    expect(carriedMarks(stale, rows)).toEqual([]);
  });
});
