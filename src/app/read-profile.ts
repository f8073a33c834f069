import type { Catalogue } from "../domain/instrument/catalogue";
import type { Localised } from "../domain/language";
import { inEachLanguage } from "../domain/language";
import { guidanceFor } from "../domain/profile/guidance-for";
import type { Profile } from "../domain/profile/profile";
import { PROFILES, profileFor } from "../domain/profile/profiles";
import { UnusableInput } from "../domain/result";
import { matchTable } from "../domain/review/match-table";
import type { MatchedTable } from "../domain/review/match-table";
import { NoReview } from "../domain/review/no-gaps";
import { profileFaultWords } from "../domain/review/own-profile/fault-words";
import { nameInstruments } from "../domain/review/own-profile/name-instruments";
import type { ProfileFault } from "../domain/review/own-profile/profile-fault";
import { readOwnProfile } from "../domain/review/own-profile/read-own-profile";
import type { SheetTable } from "../domain/review/sheet-table";
import { TABLES, TABLE_NAMES } from "../domain/review/tables";
import type { TableName } from "../domain/review/tables";
import { notCalculated, uncalculatedCells } from "../domain/review/uncalculated";
import { UnreadableTable } from "../domain/review/unreadable";
import { sayUnusable } from "../domain/review/unusable-table";
import { requireSteadyHeaders } from "../domain/review/header-cells";
import { openReview } from "./open-review";
import type { ReviewWorkbook } from "./ports";

/**
 * The profile that a workbook holds, one of its own or a review, its instruments by their ids. One that says what a
 * bundled profile says is that one; of a review that holds none it is the bundled one that it names.
 *
 * @throws UnusableInput when it holds none, or with all that is wrong with it
 */
export async function readProfile(workbook: ReviewWorkbook, catalogue: Catalogue): Promise<Profile> {
  const { value: tables } = await workbook.readTables((name) => nameOf(name) !== undefined);
  requireSteadyHeaders(tables);
  const matched = matchedAmong(tables);
  const unknown = uncalculatedCells(
    tables,
    [...matched.values()].map(({ found }) => found),
  );
  if (unknown.length > 0) throw new UnusableInput(notCalculated(unknown));
  const read = readOwnProfile(matched);
  if (!read) return profileNamed(workbook);
  const { profile, places } = read;
  const named = nameInstruments(profile?.own.documents ?? [], places.instruments, catalogue);
  const whole = profile && { ...profile, own: { ...profile.own, documents: named.documents } };
  const bundled = PROFILES.find(({ id }) => id === whole?.id);
  const isBundled = whole && bundled && said(whole) === said(bundled);
  const taken: readonly ProfileFault[] =
    bundled && !isBundled ? [{ kind: "id-taken", typed: bundled.id, place: places.id }] : [];
  const faults = [...read.faults, ...named.faults, ...taken];
  if (!whole || faults.length > 0) throw new UnusableInput(told(faults));
  return isBundled ? bundled : whole;
}

/** @throws UnusableInput when the workbook is no review, or one that names none of ours */
async function profileNamed(workbook: ReviewWorkbook): Promise<Profile> {
  try {
    const { value: review } = await openReview(workbook);
    const bundled = profileFor(review.details.profile);
    if (bundled) return bundled;
  } catch (error) {
    if (!(error instanceof NoReview)) throw error;
  }
  throw new UnusableInput(NO_PROFILE);
}

const PROFILE_TABLES = TABLE_NAMES.filter((name) => TABLES[name].isOptional);

const nameOf = (typed: string): TableName | undefined =>
  PROFILE_TABLES.find((name) => name.toLowerCase() === typed.toLowerCase());

/** @throws UnusableInput when a table can't be told */
function matchedAmong(tables: readonly SheetTable[]): ReadonlyMap<TableName, MatchedTable> {
  const matched = new Map<TableName, MatchedTable>();
  try {
    for (const table of tables) {
      const name = nameOf(table.name);
      if (name) matched.set(name, matchTable(table, TABLES[name]));
    }
  } catch (error) {
    throw error instanceof UnreadableTable ? new UnusableInput(sayUnusable(error)) : error;
  }
  return matched;
}

/** All that a profile says, for comparing. */
function said(profile: Profile): string {
  const { name, aspects, minimumConsultations, maximumPages } = profile;
  const { questions, documents, genderWords, ageWords } = guidanceFor(profile);
  const asked = questions.map(({ id, aspect, text, asksWho }) => [id, aspect, inOrder(text), asksWho]);
  const guiding = documents.map(({ id, title, short, instruments, citedAs }) => [
    id,
    inOrder(title),
    inOrder(short),
    instruments,
    citedAs,
  ]);
  return JSON.stringify([
    inOrder(name),
    aspects.map((aspect) => [aspect.id, inOrder(aspect.name)]),
    [minimumConsultations, maximumPages],
    asked,
    guiding,
    inOrder(genderWords),
    inOrder(ageWords),
  ]);
}

const inOrder = <T>({ en, ru, kk }: Localised<T>): readonly T[] => [en, ru, kk];

/** Every fault with its cell, a line each. */
const told = (faults: readonly ProfileFault[]): Localised =>
  inEachLanguage((language) => {
    const lines = faults.map((fault) => {
      const { said: what, cure } = profileFaultWords(fault);
      return `${fault.place.sheet}!${fault.place.cell}: ${what[language]} ${cure[language]}`;
    });
    return [COUNTED[language](faults.length), ...lines].join("\n");
  });

const COUNTED: Localised<(count: number) => string> = {
  en: (count) =>
    count === 1
      ? "One thing in the profile has to be put right:"
      : `${count} things in the profile have to be put right:`,
  ru: (count) => `В профиле нужно исправить (${count}):`,
  kk: (count) => `Бейінде түзету керек (${count}):`,
};

const NO_PROFILE: Localised = {
  en: "The workbook holds no profile: there is no table ProfileAspects. Make a workbook for one with “gap-table profile OUT.xlsx” and fill that in.",
  ru: "В книге нет профиля: нет таблицы ProfileAspects. Создайте книгу для него командой «gap-table profile OUT.xlsx» и заполните ее.",
  kk: "Кітапта бейін жоқ: ProfileAspects кестесі жоқ. «gap-table profile OUT.xlsx» командасымен кітап жасап, соны толтырыңыз.",
};
