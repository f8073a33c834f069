import { isRepealed } from "../provision/repealed";
import type { DraftMessage } from "./draft-provision";
import { isInSchedule } from "./open-provision";
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

/** What is to be said of the numbers of a draft. Nothing of it is put right. */
export function checkNumbers(provisions: readonly OpenProvision[], named: Named): readonly DraftMessage[] {
  const messages: DraftMessage[] = [];
  for (const row of countedTogether(provisions)) checkRow(row, named, messages);
  const insertedOnes = provisions.filter(({ number }) => number.counted.length > 1 && /\d/u.test(number.text));
  if (insertedOnes.length > 0) messages.push(inserted(insertedOnes.map((one) => named(one).citation)));
  const stubs = provisions.filter(isStub);
  if (stubs.length > 0) messages.push(repealed(stubs.map((one) => named(one).citation)));
  return messages;
}

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

function checkRow(row: readonly OpenProvision[], named: Named, messages: DraftMessage[]): void {
  row.forEach((provision, index) => {
    const before = row[index - 1];
    const next = row[index + 1];
    const message = before ? compare(before, provision, next, named) : checkFirst(provision, named);
    if (message) messages.push(message);
  });
}

function checkFirst(provision: OpenProvision, named: Named): DraftMessage | undefined {
  const [now = 1] = provision.number.counted;
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
): DraftMessage | undefined {
  const [last = 0, ...lastInserted] = before.number.counted;
  const [now = 0, ...nowInserted] = provision.number.counted;
  if (before.number.text === provision.number.text) return doubleNumber(named(provision));
  if (now === last)
    return after(nowInserted, lastInserted) ? undefined : outOfOrder(named(provision), before.number.text);
  if (now === last + 1) return undefined;
  if (now < last) return outOfOrder(named(provision), before.number.text);
  return isLostSuperscript(before, provision, next)
    ? lostSuperscript(named(provision), last, String(now).slice(String(last).length))
    : gapIn(named(provision), before.number.text);
}

/** One inserted number after another: -1, -1-1, -2. */
function after(now: readonly number[], last: readonly number[]): boolean {
  for (let index = 0; index < Math.max(now.length, last.length); index++) {
    const difference = (now[index] ?? 0) - (last[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** 112 between 11 and 12. */
function isLostSuperscript(before: OpenProvision, provision: OpenProvision, next: OpenProvision | undefined): boolean {
  const [last = 0] = before.number.counted;
  const [now = 0] = provision.number.counted;
  const [then] = next?.number.counted ?? [];
  const isLonger = String(now).startsWith(String(last)) && String(now).length > String(last).length;
  return isLonger && (then === undefined || then <= last + 1 || String(then).startsWith(String(last)));
}
