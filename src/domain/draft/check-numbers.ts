import { isRepealed } from "../provision/repealed";
import type { DraftMessage } from "./draft-provision";
import { beginsWithNumber, isInSchedule } from "./open-provision";
import type { OpenProvision } from "./open-provision";
import {
  doubleNumber,
  firstNumber,
  gapIn,
  inserted,
  lostSuperscript,
  outOfOrder,
  repealed,
} from "./words/message-words";

type Named = (provision: OpenProvision) => { readonly id: string; readonly citation: string };

/** What a provision is counted by: of a number that is inserted, that before it first. */
type CountOf = (provision: OpenProvision) => readonly number[];

/** What is to be said of the numbers of a draft. Nothing of it is put right. */
export function checkNumbers(provisions: readonly OpenProvision[], named: Named): readonly DraftMessage[] {
  const rows = [...countedTogether(provisions)];
  const dotted = new Set(rows.filter(isCountedBehindOuter).flat());
  const countOf: CountOf = (one) =>
    dotted.has(one) ? one.number.counted.slice(one.parent?.number.counted.length) : one.number.counted;
  const goesOn = throughHeadings(provisions, countOf);
  const messages = rows.flatMap((row) => checkRow(row, named, countOf, goesOn));
  const insertedOnes = provisions.filter((one) => countOf(one).length > 1 && /\d/u.test(one.number.text));
  if (insertedOnes.length > 0) messages.push(inserted(insertedOnes.map((one) => named(one).citation)));
  const stubs = provisions.filter(isStub);
  if (stubs.length > 0) messages.push(repealed(stubs.map((one) => named(one).citation)));
  return messages;
}

/** Points that all name their article or annex before their own number, 2.1 and 2.2 of Article 2: none is inserted. */
const isCountedBehindOuter = (row: readonly OpenProvision[]): boolean =>
  row.every(
    ({ parent, number }) =>
      (parent?.level === "article" || parent?.level === "schedule") && beginsWithNumber({ number }, parent),
  );

const isStub = ({ heading, text, children }: OpenProvision): boolean =>
  children.length === 0 && (isRepealed(text[0] ?? "") || (text.length === 0 && isRepealed(heading[0] ?? "")));

/** Provisions that are counted in one row, in the order they stand. */
function countedTogether(provisions: readonly OpenProvision[]): Iterable<readonly OpenProvision[]> {
  const rows = new Map<unknown, Map<string, OpenProvision[]>>();
  for (const provision of provisions) {
    const { spec, rank, parent, number } = provision;
    if (number.counted.length === 0) continue;
    const within = spec.through && !isInSchedule(provision) ? undefined : parent;
    const ofParent = rows.get(within) ?? new Map<string, OpenProvision[]>();
    rows.set(within, ofParent);
    const row = ofParent.get(String(rank));
    if (row) row.push(provision);
    else ofParent.set(String(rank), [provision]);
  }
  return [...rows.values()].flatMap((byRank) => [...byRank.values()]);
}

/** Those that go on counting through the headings of parts and chapters, from the last of the heading before. */
function throughHeadings(provisions: readonly OpenProvision[], countOf: CountOf): ReadonlySet<OpenProvision> {
  const last = new Map<number, OpenProvision>();
  const found = new Set<OpenProvision>();
  for (const provision of provisions) {
    const before = last.get(provision.rank);
    const isBelowHeading = provision.parent?.spec.through === true && provision.parent.level !== "article";
    if (before && isBelowHeading && countOf(provision)[0] === (countOf(before)[0] ?? 0) + 1) found.add(provision);
    last.set(provision.rank, provision);
  }
  return found;
}

function checkRow(
  row: readonly OpenProvision[],
  named: Named,
  countOf: CountOf,
  goesOn: ReadonlySet<OpenProvision>,
): readonly DraftMessage[] {
  return row.flatMap((provision, index) => {
    const before = row[index - 1];
    const next = row[index + 1];
    if (before) return compare(before, provision, next, named, countOf) ?? [];
    return goesOn.has(provision) ? [] : (checkFirst(provision, named, countOf) ?? []);
  });
}

function checkFirst(provision: OpenProvision, named: Named, countOf: CountOf): DraftMessage | undefined {
  const [now = 1] = countOf(provision);
  if (now <= 1 || goesOnInArticle(provision)) return undefined;
  return firstNumber(named(provision));
}

/** Sub-points may be counted through their article instead of their point. */
function goesOnInArticle({ parent, number, rank }: OpenProvision): boolean {
  const siblings = parent?.parent?.children ?? [];
  const before = siblings[siblings.indexOf(parent as OpenProvision) - 1]?.children.filter((one) => one.rank === rank);
  return before?.at(-1)?.number.counted[0] === (number.counted[0] ?? 0) - 1;
}

function compare(
  before: OpenProvision,
  provision: OpenProvision,
  next: OpenProvision | undefined,
  named: Named,
  countOf: CountOf,
): DraftMessage | undefined {
  const [last = 0, ...lastInserted] = countOf(before);
  const [now = 0, ...nowInserted] = countOf(provision);
  if (before.number.text === provision.number.text) return doubleNumber(named(provision));
  if (now === last) {
    const isInOrder = after(nowInserted, lastInserted) || areOtherInserts(provision, before);
    return isInOrder ? undefined : outOfOrder(named(provision), before.number.text);
  }
  if (now === last + 1) return undefined;
  if (now < last) return outOfOrder(named(provision), before.number.text);
  const [then] = next ? countOf(next) : [];
  return isLostSuperscript(last, now, then)
    ? lostSuperscript(named(provision), last, String(now).slice(String(last).length))
    : gapIn(named(provision), before.number.text);
}

/** Of numbers inserted by a letter and by a digit, 12а and 12-1, nobody can tell which comes first. */
const areOtherInserts = ({ number }: OpenProvision, { number: other }: OpenProvision): boolean =>
  number.counted.length > 1 && other.counted.length > 1 && /\p{L}$/u.test(number.text) !== /\p{L}$/u.test(other.text);

/** One inserted number after another: -1, -1-1, -2. */
function after(now: readonly number[], last: readonly number[]): boolean {
  for (let index = 0; index < Math.max(now.length, last.length); index++) {
    const difference = (now[index] ?? 0) - (last[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** 112 between 11 and 12; no raised number begins with 0. */
function isLostSuperscript(last: number, now: number, then: number | undefined): boolean {
  const goesOn = String(now).startsWith(String(last));
  const raised = String(now).slice(String(last).length);
  const isLonger = goesOn && raised !== "" && !raised.startsWith("0");
  return isLonger && (then === undefined || then <= last + 1 || String(then).startsWith(String(last)));
}
