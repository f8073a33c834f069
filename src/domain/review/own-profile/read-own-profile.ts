import { LANGUAGES } from "../../language";
import type { Localised } from "../../language";
import type { OwnGuidance } from "../../profile/guidance";
import type { Profile } from "../../profile/profile";
import type { CellPlace } from "../../result";
import { fold } from "../../text/fold";
import type { MatchedTable } from "../match-table";
import { firstCell } from "../match-table";
import type { TableName } from "../tables";
import { PROFILE_LABELS } from "./profile-labels";
import type { ProfileFault } from "./profile-fault";
import type { ProfileRow } from "./profile-rows";
import { filled, profileRows, toShortName } from "./profile-rows";
import { readAspects } from "./read-aspects";
import { readDocuments } from "./read-documents";
import { readQuestions } from "./read-questions";
import { readWords } from "./read-words";

/** A profile as the tables of a workbook say, with all that is wrong with it. */
export interface OwnProfile {
  /** As much as can be read; undefined when there is no aspect. Instruments stand as they are typed. */
  readonly profile: (Profile & { readonly own: OwnGuidance }) | undefined;
  readonly faults: readonly ProfileFault[];
  /** Where its id stands, and the instruments of each document, in their order. */
  readonly places: { readonly id: CellPlace; readonly instruments: readonly CellPlace[] };
}

/** Pages of a brief where a profile says nothing of them. */
const USUAL_PAGES = 5;
const MOST_ITEMS = 100;
const COUNTS = { consultations: { least: 0, most: 99 }, pages: { least: 2, most: 20 } } as const;

/** The profile that a workbook holds; undefined when it has no table for one. */
export function readOwnProfile(matched: ReadonlyMap<TableName, MatchedTable>): OwnProfile | undefined {
  const tables = [matched.get("ProfileAspects"), matched.get("ReviewProfile")];
  const [aspectTable, itemTable] = tables;
  const first = tables.find((table) => table !== undefined);
  if (!first) return undefined;
  const items = readItems(itemTable);
  const aspects = readAspects(aspectTable);
  const questions = readQuestions(matched.get("ProfileQuestions"), aspects.rows);
  const documents = readDocuments(matched.get("ProfileDocuments"));
  const faults: readonly ProfileFault[] = [
    ...(items.name.en === ""
      ? [{ kind: "name-missing", place: items.at("name en") ?? head(itemTable ?? first) } as const]
      : []),
    ...items.faults,
    ...(aspects.rows.length === 0 ? [{ kind: "aspects-missing", place: head(aspectTable ?? first) } as const] : []),
    ...aspects.faults,
    ...questions.faults,
    ...documents.faults,
  ];
  const { name, consultations, pages, genderWords, ageWords } = items;
  const profile = {
    id: items.id || toShortName(name.en),
    name,
    aspects: aspects.rows.map(({ aspect }) => aspect),
    minimumConsultations: consultations ?? 0,
    maximumPages: pages ?? USUAL_PAGES,
    own: {
      questions: questions.questions,
      documents: documents.rows.map(({ document }) => document),
      ...(genderWords && { genderWords }),
      ...(ageWords && { ageWords }),
    },
  };
  return {
    profile: profile.aspects.length > 0 ? profile : undefined,
    faults,
    places: { id: items.at("id") ?? head(itemTable ?? first), instruments: documents.rows.map(({ place }) => place) },
  };
}

const head = ({ found }: MatchedTable): CellPlace => firstCell(found, found.headerRow);

function readItems(table: MatchedTable | undefined) {
  const rows = profileRows(table, MOST_ITEMS);
  const keys = new Map(
    Object.entries(PROFILE_LABELS).flatMap(([key, label]) => Object.values(label).map((text) => [fold(text), key])),
  );
  const byKey = new Map<string, ProfileRow>();
  const faults: ProfileFault[] = [];
  for (const source of rows) {
    const typed = source.text("item");
    const key = keys.get(fold(typed));
    const before = key === undefined ? undefined : byKey.get(key);
    if (key === undefined) faults.push({ kind: "item-unknown", typed, place: source.at("item") });
    else if (before) faults.push({ kind: "twice", typed, row: before.row, place: source.at("item") });
    else byKey.set(key, source);
  }
  const text = (key: string): string => byKey.get(key)?.text("given") ?? "";
  const words = (key: string): Localised<readonly string[]> | undefined => {
    const [en = [], ru = [], kk = []] = LANGUAGES.map((language) => readWords(text(`${key} ${language}`)));
    return en.length + ru.length + kk.length > 0 ? { en, ru, kk } : undefined;
  };
  const count = (key: keyof typeof COUNTS): number | undefined => {
    const [typed, { least, most }, place] = [text(key), COUNTS[key], byKey.get(key)?.at("given")];
    if (typed === "" || !place) return undefined;
    const number = /^\d{1,3}$/u.test(typed) ? Number(typed) : -1;
    if (number >= least && number <= most) return number;
    faults.push({ kind: "not-a-count", typed, least, most, place });
    return undefined;
  };
  return {
    id: text("id"),
    name: filled(LANGUAGES.map((language) => text(`name ${language}`))),
    consultations: count("consultations"),
    pages: count("pages"),
    genderWords: words("gender"),
    ageWords: words("age"),
    faults,
    at: (key: string): CellPlace | undefined => byKey.get(key)?.at("given"),
  };
}
