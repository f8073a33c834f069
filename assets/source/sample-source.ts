import { readFileSync } from "node:fs";
import { parse } from "yaml";

import { COMMENT } from "../../src/adapters/xlsx/create/sheet-words";
import { GAP_STATUSES, PRIORITIES } from "../../src/domain/gap/gap";
import { LANGUAGES } from "../../src/domain/language";
import type { Language } from "../../src/domain/language";
import { guidanceFor } from "../../src/domain/profile/guidance-for";
import type { Profile } from "../../src/domain/profile/profile";
import { DISPOSITIONS } from "../../src/domain/review/consultation";
import { DELIVERABLE_COLUMNS } from "../../src/domain/review/tables";
import { BRIEF_PART_LABELS } from "../../src/domain/review/tables/brief";

/** A sample review as its YAML file says it. Every field is a text, "" or missing where there is nothing to say. */
export interface SampleSource {
  readonly language: Language;
  readonly details: Row;
  readonly people: readonly Row[];
  /** What the author says in the brief. */
  readonly brief: readonly Row[];
  readonly gaps: readonly (Row & Lists)[];
  readonly amendments: readonly Row[];
  readonly aspects: readonly Row[];
  readonly documents: readonly Row[];
  readonly consultations: readonly Row[];
  readonly feedback: readonly Row[];
  readonly waivers: readonly Row[];
  readonly rounds: readonly SampleRound[];
  readonly threads: readonly (Row & { readonly resolved: boolean; readonly replies: readonly Row[] })[];
}

/** A round; what it does not say of a row is as the next round has it, or as it is now. */
export type SampleRound = Row & {
  /** Ids of the gaps and amendments that were not there yet. */
  readonly absent: readonly string[];
  /** How a gap, or an amendment, stood until then: its id, and the cells that were others. */
  readonly rows: readonly Row[];
};

export type Row = { readonly [key: string]: unknown };
interface Lists {
  readonly provisions: readonly string[];
  readonly aspects: readonly string[];
}

const LISTS = [
  "people",
  "brief",
  "gaps",
  "amendments",
  "aspects",
  "documents",
  "consultations",
  "feedback",
  "waivers",
  "rounds",
  "threads",
] as const;

/** The text of a field; "" when it is missing. */
export const textOf = (row: Row, key: string): string => {
  const value = row[key];
  return value === undefined || value === null ? "" : String(value).trim();
};

/**
 * Read a sample from its file.
 *
 * @throws Error listing everything that is wrong with it. What a review gets wrong
 * (a provision that is not there, a faulty citation) is not wrong with the sample: faults are planted.
 */
export function readSample(path: string, profile: Profile): SampleSource {
  const raw = (parse(readFileSync(path, "utf8")) ?? {}) as Record<string, unknown>;
  const source = {
    ...raw,
    details: raw["details"] ?? {},
    ...Object.fromEntries(LISTS.map((list) => [list, raw[list] ?? []])),
  } as SampleSource;
  const problems = [...misshapen(source), ...unknownWords(source, profile)];
  if (problems.length > 0) throw new Error(`${path} is not a sample review:\n- ${problems.join("\n- ")}`);
  return source;
}

function misshapen(source: SampleSource): readonly string[] {
  const problems: string[] = [];
  if (!LANGUAGES.includes(source.language)) problems.push(`language must be one of ${LANGUAGES.join(", ")}`);
  for (const list of LISTS) {
    const rows = source[list] as unknown;
    if (!Array.isArray(rows) || rows.some((row) => typeof row !== "object" || row === null || Array.isArray(row))) {
      problems.push(`${list} must be a list of entries with named fields`);
    }
  }
  if (problems.length > 0) return problems;
  source.gaps.forEach((gap, at) => {
    for (const list of ["provisions", "aspects"] as const) {
      const isList = Array.isArray(gap[list]) && gap[list].every((item: unknown) => typeof item === "string");
      if (!isList) problems.push(`${nameOf("gaps", gap, at)}: ${list} must be a list of texts in quotes`);
    }
  });
  return problems;
}

/** Words that must be one of a few, and ids that must stand elsewhere in the file. */
function unknownWords(source: SampleSource, profile: Profile): readonly string[] {
  if (misshapen(source).length > 0) return [];
  const problems: string[] = [];
  const gaps = ids(source.gaps);
  const aspects = profile.aspects.map(({ id }) => id);
  const expect = (list: string, row: Row, at: number, key: string, words: readonly string[], mayBeEmpty = false) => {
    const value = textOf(row, key);
    if (words.includes(value) || (mayBeEmpty && value === "")) return;
    problems.push(`${nameOf(list, row, at)}: unexpected ${key} “${value}”, expected one of ${listed(words)}`);
  };
  source.gaps.forEach((gap, at) => {
    expect("gaps", gap, at, "priority", PRIORITIES, true);
    expect("gaps", gap, at, "status", GAP_STATUSES, true);
    for (const aspect of gap.aspects) {
      if (!aspects.includes(aspect)) problems.push(`${nameOf("gaps", gap, at)}: the profile has no aspect “${aspect}”`);
    }
  });
  source.amendments.forEach((row, at) => expect("amendments", row, at, "gap", gaps));
  source.aspects.forEach((row, at) => expect("aspects", row, at, "aspect", aspects));
  source.brief.forEach((row, at) => expect("brief", row, at, "part", Object.keys(BRIEF_PART_LABELS)));
  const documents = guidanceFor(profile).documents.map(({ id }) => id);
  source.documents.forEach((row, at) => expect("documents", row, at, "document", documents));
  source.feedback.forEach((row, at) => {
    expect("feedback", row, at, "gap", gaps, true);
    expect("feedback", row, at, "column", DELIVERABLE_COLUMNS, true);
    expect("feedback", row, at, "disposition", DISPOSITIONS, true);
    expect("feedback", row, at, "source", [...ids(source.consultations), ...commentWords(source.language)], true);
  });
  const amendments = ids(source.amendments);
  source.rounds.forEach((round) => {
    round.rows.forEach((row, at) => {
      expect("rounds", row, at, "gap", gaps, textOf(row, "amendment") !== "");
      expect("rounds", row, at, "amendment", amendments, textOf(row, "gap") !== "");
    });
    round.absent.forEach((id, at) => expect("absent", { id }, at, "id", [...gaps, ...amendments]));
  });
  const people = ids(source.people, "name");
  source.threads.forEach((thread, at) => {
    expect("threads", thread, at, "gap", gaps);
    expect("threads", thread, at, "column", DELIVERABLE_COLUMNS);
    for (const said of [thread, ...(thread.replies ?? [])]) expect("threads", said, at, "author", people);
  });
  for (const list of ["gaps", "amendments", "consultations", "feedback"] as const) {
    const own = ids(source[list]);
    for (const id of new Set(own.filter((each, at) => each === "" || own.indexOf(each) < at))) {
      problems.push(`${list}: the id “${id}” is ${id === "" ? "missing" : "there twice"}`);
    }
  }
  return problems;
}

const ids = (rows: readonly Row[], key = "id"): readonly string[] => rows.map((row) => textOf(row, key));

/** Whether a remark came from a comment: the file says so in its own language, or as "comment". */
export const isFromComment = (feedback: Row, language: Language): boolean =>
  commentWords(language).includes(textOf(feedback, "source"));

const commentWords = (language: Language): readonly string[] => ["comment", COMMENT[language].toLowerCase()];

const nameOf = (list: string, row: Row, at: number): string => `${list} ${textOf(row, "id") || `no. ${at + 1}`}`;

const listed = (words: readonly string[]): string =>
  words.length > 20 ? `${words.slice(0, 20).join(", ")}...` : words.join(", ");
