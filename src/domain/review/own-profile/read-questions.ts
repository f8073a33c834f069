import { LANGUAGES } from "../../language";
import type { Question } from "../../profile/guidance";
import { fold } from "../../text/fold";
import { nearestNames } from "../../text/nearest-names";
import type { MatchedTable } from "../match-table";
import { readChoice } from "../read-choice";
import { ASKS_WHO_LABELS } from "../tables/profile-questions";
import type { ProfileFault } from "./profile-fault";
import type { ProfileRow } from "./profile-rows";
import { faultsOfDoubles, profileRows } from "./profile-rows";
import type { AspectRow } from "./read-aspects";

const MOST_QUESTIONS = 400;
const LONGEST_QUESTION = 1_000;

/** The questions, aspect by aspect. One without a number gets that of its aspect and the next free one: `"7.2"`. */
export function readQuestions(
  table: MatchedTable | undefined,
  aspects: readonly AspectRow[],
): { readonly questions: readonly Question[]; readonly faults: readonly ProfileFault[] } {
  const sources = profileRows(table, MOST_QUESTIONS);
  const named = new Map(aspects.flatMap((row) => labelsOf(row).map((label) => [fold(label), row] as const)).reverse());
  const read = sources.map((source) => readQuestion(source, named, aspects));
  const found = read.flatMap(({ question }) => (question ? [question] : []));
  const byAspect = aspects.map((aspect) => ({ aspect, own: found.filter((question) => question.under === aspect) }));
  const unasked = byAspect.filter(({ own }) => own.length === 0).map(({ aspect }) => aspect.source.at("name en"));
  const typed = found.filter(({ id }) => id !== "");
  const excess = sources[MOST_QUESTIONS];
  return {
    questions: numbered(byAspect.map(({ own }) => own)),
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...faultsOfDoubles(
        typed.map(({ id, source }) => ({ key: fold(id), typed: id, row: source.row, place: source.at("id") })),
      ),
      ...unasked.map((place) => ({ kind: "aspect-unasked", place }) as const),
      ...(excess ? [{ kind: "too-many", most: MOST_QUESTIONS, place: excess.at("text en") } as const] : []),
    ],
  };
}

interface FoundQuestion extends Question {
  readonly under: AspectRow;
  readonly source: ProfileRow;
}

const labelsOf = ({ aspect: { id, name } }: AspectRow): readonly string[] => [...Object.values(name), id];

function readQuestion(
  source: ProfileRow,
  named: ReadonlyMap<string, AspectRow>,
  aspects: readonly AspectRow[],
): { readonly question?: FoundQuestion; readonly faults: readonly ProfileFault[] } {
  const text = source.inLanguages("text");
  const typed = source.text("aspect");
  const under = named.get(fold(typed));
  const who = source.text("asksWho");
  const asksWho = readChoice(who, ASKS_WHO_LABELS);
  const faults: readonly ProfileFault[] = [
    ...(text.en === "" ? [{ kind: "question-blank", place: source.at("text en") } as const] : []),
    ...(typed === "" ? [{ kind: "question-loose", place: source.at("aspect") } as const] : []),
    ...(typed !== "" && !under
      ? [
          {
            kind: "aspect-unknown",
            typed,
            near: nearestNames(typed, aspects.flatMap(labelsOf)),
            place: source.at("aspect"),
          } as const,
        ]
      : []),
    ...LANGUAGES.flatMap((language): readonly ProfileFault[] => {
      const [given, place] = [source.text(`text ${language}`), source.at(`text ${language}`)];
      return given.length > LONGEST_QUESTION ? [{ kind: "too-long", typed: given, most: LONGEST_QUESTION, place }] : [];
    }),
    ...(source.text("id").includes(";")
      ? [{ kind: "holds-semicolon", typed: source.text("id"), place: source.at("id") } as const]
      : []),
    ...(who !== "" && !asksWho ? [{ kind: "not-a-choice", typed: who, place: source.at("asksWho") } as const] : []),
  ];
  if (text.en === "" || !under) return { faults };
  const id = source.text("id");
  return { question: { id, aspect: under.aspect.id, text, ...(asksWho && { asksWho }), under, source }, faults };
}

/** Alone under its aspect a question bears the aspect's number. Excel reads 7.10 as 7.1, so that none ends in 0. */
function numbered(byAspect: readonly (readonly FoundQuestion[])[]): readonly Question[] {
  const taken = new Set(byAspect.flat().map(({ id }) => id));
  const free = (number: string): string | undefined => {
    if (number.endsWith("0") || taken.has(number)) return undefined;
    taken.add(number);
    return number;
  };
  return byAspect.flatMap((questions, aspect) =>
    questions.map(({ id: typed, aspect: of, text, asksWho }) => {
      const question = { aspect: of, text, ...(asksWho && { asksWho }) };
      if (typed !== "") return { id: typed, ...question };
      let id = questions.length === 1 ? free(String(aspect + 1)) : undefined;
      for (let at = 1; id === undefined; at += 1) id = free(`${aspect + 1}.${at}`);
      return { id, ...question };
    }),
  );
}
