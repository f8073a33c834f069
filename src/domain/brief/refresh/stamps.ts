import { cleanText } from "../../text/clean-text";
import type { BriefFacts } from "../brief";
import { factTexts, isFactName } from "../fact-texts";
import type { FactName } from "../fact-texts";
import type { BriefWords } from "../words/brief-words";
import { fingerprintOfText } from "./linked-blocks";
import type { LinkedText } from "./linked-text";
import type { LinkedBlock } from "./refresh-plan";
import { readSealDay } from "./seal-day";

/** Facts that say of which state of the table a brief is: a refresh sets them, and they alone are no reason for one. */
const STAMPS: ReadonlySet<string> = new Set<FactName>([
  "footer",
  "date",
  "time",
  "dateInWords",
  "workbook",
  "catalogueVersion",
  "fingerprint",
]);

/** Whether a text is such a fact. */
export const isStamp = ({ binding: { gap, field } }: Pick<LinkedText, "binding">): boolean =>
  gap === "" && STAMPS.has(field);

/** The facts of today with the stamps of the brief, as far as nobody edited those: so a later day alone is no change. */
export function factsAsStamped(
  facts: BriefFacts,
  texts: readonly LinkedText[],
  words: BriefWords,
): Readonly<Record<FactName, string>> {
  const stamped = Object.fromEntries(
    texts
      .filter(isStamp)
      .filter(({ text, written }) => written === undefined || fingerprintOfText(text) === written)
      .map(({ binding, text }) => [binding.field, text]),
  );
  const { day: dateInWords } = readSealDay(stamped["dateInWords"] ?? facts.dateInWords, words);
  return { ...factTexts({ ...facts, ...stamped, dateInWords }), ...stamped };
}

/** The facts with the mark of a draft that the brief bears: for one that goes on saying what the table does not say. */
export function withMarkOf(
  texts: readonly LinkedText[],
  facts: Readonly<Record<FactName, string>>,
): Readonly<Record<FactName, string>> {
  const mark = texts.find(({ binding: { gap, field } }) => gap === "" && field === "state")?.text ?? "";
  return facts.state === "" ? { ...facts, state: mark } : facts;
}

/**
 * A fact that a plan compared with the stamps of the brief (`factsAsStamped`), compared with those of today: what a
 * refresh writes once it has a reason to. Other texts are left as they are.
 */
export function withStampsOfToday(block: LinkedBlock, facts: Readonly<Record<FactName, string>>): LinkedBlock {
  const { gap, field } = block.binding;
  if (gap !== "" || !isFactName(field) || STAMPS.has(field)) return block;
  const now = cleanText(facts[field]);
  if (now === "" || now === block.now) return block;
  return { ...block, now, state: block.state === "fresh" ? "changed" : block.state };
}
