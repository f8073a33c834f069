import type { GuidingDocument } from "../profile/profile";
import type { DocumentNote, Review } from "../review/review";
import { fold } from "../text/fold";
import { headerPlace } from "./places";
import { quoted } from "./quoted";
import type { Problem, Rule, RuleContext } from "./rule";
import { proseCells, sourceCells } from "./text-cells";

/** The documents the assignment is guided by leave a trace in the table, or a reason. */
export const documentsCited: Rule = {
  id: "documents-cited",
  severity: "error",
  summary: {
    en: "Every guiding document is cited or there is a reason why not.",
    ru: "Каждый руководящий документ процитирован, или объяснено, почему нет.",
    kk: "Әр басшылыққа алынатын құжат келтірілген не неге келтірілмегені түсіндірілген.",
  },
  examples: [
    {
      shows: "Cited in a row.",
      review: {
        gaps: [{ sources: "CRC, art. 16; Lanzarote Convention, art. 23" }],
        documents: [{ document: "Lanzarote Convention", notCitedReason: "" }],
      },
      finds: [],
    },
    {
      shows: "Reasoned away.",
      review: {
        documents: [{ document: "Lanzarote Convention", notCitedReason: "The draft leaves abuse to criminal law." }],
      },
      finds: [],
    },
    {
      shows: "Neither cited nor reasoned away.",
      review: { documents: [{ document: "Lanzarote Convention", notCitedReason: "" }] },
      finds: ["Missing citation of “Lanzarote Convention”, expected one or the reason why there is none"],
    },
    {
      shows: "A document of one's own that is marked as required.",
      review: {
        documents: [{ document: "Narnia Pupils Act", citedAs: ["Pupils Act"], required: true, notCitedReason: "" }],
      },
      finds: ["Missing citation of “Narnia Pupils Act”, expected one or the reason why there is none"],
    },
  ],
  check: (review, context) => {
    const rowOf = rowFinder(review.documents);
    const wanted = [
      ...context.profile.documents.map((document) => ({ document, note: rowOf(document) })),
      ...ownRequired(review.documents, context.profile.documents),
    ].filter(({ note }) => (note?.notCitedReason ?? "").trim() === "");
    if (wanted.length === 0) return [];
    const isCited = citedDocuments(
      review,
      context,
      wanted.map(({ document, note }) => namesOf(document, note)),
    );
    const open = wanted.filter(({ document, note }) => !isCited(document.instruments, namesOf(document, note)));
    const unlisted = open.filter(({ note }) => note === undefined).map(({ document }) => document);
    return [
      ...open.flatMap(({ document, note }): readonly Problem[] =>
        note
          ? [{ place: note.place, column: "notCitedReason", rowId: note.document, message: uncited([document]) }]
          : [],
      ),
      ...(unlisted.length === 0
        ? []
        : [{ place: headerPlace(review, "Documents"), column: "document", rowId: "", message: uncited(unlisted) }]),
    ];
  },
};

type Wanted = Pick<GuidingDocument, "title" | "instruments" | "citedAs">;

/** Rows are found by the document's id, its title in any language or any name it is cited by. */
function rowFinder(notes: readonly DocumentNote[]): (document: GuidingDocument) => DocumentNote | undefined {
  const rows = new Map(notes.map((note) => [fold(note.document), note]));
  return (document) =>
    labelsOf(document)
      .map((label) => rows.get(label))
      .find((note) => note !== undefined);
}

const labelsOf = ({ id, title, citedAs }: GuidingDocument): readonly string[] =>
  [id, ...Object.values(title), ...citedAs].map(fold);

function ownRequired(
  notes: readonly DocumentNote[],
  documents: readonly GuidingDocument[],
): readonly { document: Wanted; note: DocumentNote }[] {
  const known = new Set(documents.flatMap(labelsOf));
  return notes
    .filter((note) => note.required && !known.has(fold(note.document)))
    .map((note) => {
      const { document: name, citedAs } = note;
      return { document: { title: { en: name, ru: name, kk: name }, instruments: [], citedAs }, note };
    });
}

const namesOf = ({ title, citedAs }: Wanted, note: DocumentNote | undefined): readonly string[] =>
  [...Object.values(title), ...citedAs, ...(note?.citedAs ?? [])].map(fold).filter((name) => name !== "");

/** Cited as an instrument anywhere, or by name among the sources. */
function citedDocuments(
  review: Review,
  { citationsIn }: RuleContext,
  wanted: readonly (readonly string[])[],
): (instruments: readonly string[], names: readonly string[]) => boolean {
  const sources = sourceCells(review);
  const cited = new Set(
    [...sources, ...proseCells(review)].flatMap(({ text }) => citationsIn(text).map(({ instrument }) => instrument)),
  );
  const named = namesFound(
    sources.map(({ text }) => text),
    wanted.flat(),
  );
  return (instruments, names) => instruments.some((id) => cited.has(id)) || names.some((name) => named.has(name));
}

function namesFound(texts: readonly string[], names: readonly string[]): ReadonlySet<string> {
  const all = fold(texts.join("\n"));
  return new Set(names.filter((name) => all.includes(name)));
}

const uncited = (documents: readonly Wanted[]) => ({
  en: `Missing citation of ${documents.map(({ title }) => `“${title.en}”`).join(", ")}, expected one or the reason why there is none`,
  ru: `Не процитирован документ ${documents.map(({ title }) => quoted(title.ru)).join(", ")}; ожидается ссылка или причина, почему ее нет`,
  kk: `${documents.map(({ title }) => quoted(title.kk)).join(", ")} құжаты келтірілмеген; сілтеме не оның жоқ болу себебі күтіледі`,
});
