import type { NameElement } from "../elements";
import type { DerivedWords } from "../grammar/grammar";
import { GRAMMARS } from "../grammar/grammars";
import type { NameIndex } from "./name-index";
import { unknownName } from "./read-names";
import { actBefore } from "./unknown-names";
import { findWordsBefore, toWordsBefore } from "./words-before";
import type { WordsBefore } from "./words-before";

const DERIVED = Object.values(GRAMMARS).map(({ derived }) => derived);

type Kind = "protocol" | "writing";

const MADE_OF = toWordsBefore<Kind>(
  DERIVED.flatMap(({ protocols, writings }) => [
    ...protocols.map((words) => [words, "protocol"] as const),
    ...writings.map((words) => [words, "writing"] as const),
  ]),
);
const before = (pick: (words: DerivedWords) => readonly string[]): WordsBefore<undefined> =>
  toWordsBefore(DERIVED.flatMap(pick).map((words) => [words, undefined] as const));
const LEADS = before(({ leads }) => leads);
const ACTS = before(({ acts }) => acts);
const DRAFTS = before(({ drafts }) => drafts);
const OWNED = before(({ owned }) => owned);
const PREFIXES = DERIVED.flatMap(({ prefixes }) => prefixes);

const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
const DESCRIBING = oneOf(DERIVED.flatMap(({ describing }) => describing));
const AFTER = {
  acts: oneOf(DERIVED.flatMap(({ after }) => after.acts)),
  protocols: oneOf(DERIVED.flatMap(({ after }) => after.protocols)),
  // The title may be quoted up to the word for the act, and the state stand between.
  writings: oneOf(
    DERIVED.flatMap(({ after }) =>
      after.writings.map((words) =>
        words.replace(" заң", '[»”"]?(?: ҚР| Қазақстан Республикасы(?:ның)?)? (?:заң|қаулы|жарлық|бұйрық)'),
      ),
    ),
  ),
  drafts: oneOf(DERIVED.flatMap(({ after }) => after.drafts)),
  relating: oneOf(GRAMMARS.kk.derived.leads),
};

/** "Second Optional ", "второй Факультативный ". */
const DESCRIBED = new RegExp(`(?<![\\p{L}\\d-])(?:${DESCRIBING}\\p{L}* )+$`, "iu");
/** "Protocol No. 1 to". */
const NUMBERED = / (?:(?:Nos?\.?|№|N) ?\d{1,3}|\d{1,2})$/u;

const PROTOCOL_AFTER = new RegExp(
  `^ (?:[^.;:()\\n]{0,120} ${AFTER.relating} )?(?:${DESCRIBING} ){0,2}${AFTER.protocols}\\p{L}*`,
  "iu",
);
const WRITING_AFTER = new RegExp(`^ (?:\\p{L}+ ){0,4}?${AFTER.writings}\\p{L}*`, "iu");
/** "GDPR Implementation Act", "UNCRC (Incorporation) (Scotland) Act 2024". */
const ACT_AFTER = new RegExp(
  `^ (?<between>(?:\\([^()\\n]{2,30}\\) ){0,3}(?:\\p{Lu}[\\p{L}-]* ){0,3}?)(?<act>${AFTER.acts})(?![\\p{L}'’])(?: (?:19|20)\\d\\d)?`,
  "u",
);
/** "ICCPR-OP1", and a version that is no place: "COPPA 2.0". */
const OP_AFTER = /^[- ]OP-?\d?(?:-\p{Lu}{2,3})?(?!\p{L})/u;
const VERSION_AFTER = /^ \d\.0(?!\d)/u;
const DRAFT_AFTER = new RegExp(`^ ${AFTER.drafts}\\p{L}*`, "iu");
/** "implementing CRC Article 12": without a comma the place is the instrument's. */
const PLACE_FOLLOWS = /^ (?:arts?\b|articles?\b|para|sect|recital|principle|ст\.|стать|п\.|пункт)/iu;
const REACH = 180;

/**
 * What a name is part of when the words beside it make another instrument of it: a protocol to it, a law that ratifies
 * or changes it, a commentary, a draft. That one's articles are not the named one's. Undefined where nothing says so.
 *
 * A protocol may be one of several in the catalogue, and then is a choice; what else is made of an instrument has a
 * name the catalogue doesn't know, and a draft is the law under review unless the catalogue holds that draft.
 *
 * @param from end of the text that belongs to something else
 */
export function derivedName(text: string, from: number, name: NameElement, names: NameIndex): NameElement | undefined {
  return derivedBefore(text, from, name, names) ?? derivedAfter(text, name, names);
}

function derivedBefore(text: string, from: number, name: NameElement, names: NameIndex): NameElement | undefined {
  const end = withoutThe(text, from, name.start);
  const prefix = PREFIXES.find((words) => text.slice(Math.max(from, name.start - words.length), name.start) === words);
  if (prefix !== undefined) return ofKind("protocol", name, name.start - prefix.length, name.end, names);
  if (end <= from) return undefined;
  if (text[end - 1] === "(") return inBracket(text, from, name, names);
  if (text[end - 1] !== " ") return undefined;
  const draft = findWordsBefore(text, from, end - 1, DRAFTS);
  if (draft && name.instruments.length > 0) return draftOf(name, draft.start, name.end);
  const act = findWordsBefore(text, from, end - 1, ACTS);
  if (act && !PLACE_FOLLOWS.test(text.slice(name.end, name.end + 12))) {
    const start = actBefore(text, from, act.start, names);
    if (start !== undefined) return unknownName(start, quotedEnd(text, start, name));
    const bill = findWordsBefore(text, from, act.start - (/[«"“„]/u.test(text[act.start - 1] ?? "") ? 2 : 1), DRAFTS);
    if (bill) return draftOf({ ...name, instruments: [] }, bill.start, quotedEnd(text, bill.start, name));
  }
  const owned = findWordsBefore(text, from, end - 1, OWNED);
  if (owned) return unknownName(owned.start, name.end);
  const lead = findWordsBefore(text, from, end - 1, LEADS);
  return lead && madeOf(text, from, lead.start - 1, name, names);
}

/** "the Optional Protocol (CEDAW)" */
function inBracket(text: string, from: number, name: NameElement, names: NameIndex): NameElement | undefined {
  if (text[name.end] !== ")" || text[name.start - 2] !== " ") return undefined;
  return madeOf(text, from, name.start - 2, { ...name, end: name.end + 1 }, names);
}

function madeOf(text: string, from: number, end: number, name: NameElement, names: NameIndex): NameElement | undefined {
  const number = NUMBERED.exec(text.slice(Math.max(from, end - 10), end))?.[0].length ?? 0;
  const made = findWordsBefore(text, from, end - number, MADE_OF);
  if (!made) return undefined;
  const described = DESCRIBED.exec(text.slice(Math.max(from, made.start - 60), made.start))?.[0].length ?? 0;
  return ofKind(made.meaning, name, made.start - described, name.end, names);
}

function derivedAfter(text: string, name: NameElement, names: NameIndex): NameElement | undefined {
  const after = text.slice(name.end, name.end + REACH);
  if (OP_AFTER.test(after)) return ofKind("protocol", name, name.start, name.end + lengthOf(OP_AFTER, after), names);
  if (text[name.end] !== " ") return undefined;
  if (VERSION_AFTER.test(after)) return unknownName(name.start, name.end + lengthOf(VERSION_AFTER, after));
  const act = actAfter(after, name);
  if (act) return act;
  const draft = DRAFT_AFTER.exec(after);
  if (draft && name.instruments.length > 0) return draftOf(name, name.start, name.end + draft[0].length);
  const protocol = PROTOCOL_AFTER.exec(after);
  if (protocol && name.instruments.length > 0 && name.instruments.every(({ title }) => title.en.includes("Protocol")))
    return { ...name, end: name.end + protocol[0].length };
  if (protocol) return ofKind("protocol", name, name.start, name.end + protocol[0].length, names);
  const writing = WRITING_AFTER.exec(after);
  return writing ? unknownName(name.start, name.end + writing[0].length) : undefined;
}

/** Another act that is called after it; the instrument itself where its own kind is said once more: "the CRC Convention". */
function actAfter(after: string, name: NameElement): NameElement | undefined {
  const found = ACT_AFTER.exec(after);
  const { between = "", act = "" } = found?.groups ?? {};
  if (!found || name.instruments.length === 0) return undefined;
  const isItself = between === "" && name.instruments.every(({ title }) => title.en.includes(act));
  const end = name.end + found[0].length;
  return isItself ? { ...name, end } : unknownName(name.start, end);
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

function draftOf(name: NameElement, start: number, end: number): NameElement {
  const drafts = name.instruments.filter(({ standing }) => standing === "draft");
  return drafts.length > 0
    ? { ...name, instruments: drafts, start, end }
    : { ...unknownName(start, end), pointer: "draft" };
}

function ofKind(kind: Kind, name: NameElement, start: number, end: number, { protocols }: NameIndex): NameElement {
  const [one, ...others] = name.instruments;
  const known = kind === "protocol" && one && others.length === 0 ? (protocols.get(one.id) ?? []) : [];
  return { ...unknownName(start, end), instruments: known.length > 1 ? known : [] };
}

const withoutThe = (text: string, from: number, start: number): number =>
  start - 4 >= from && text.slice(start - 4, start).toLowerCase() === "the " ? start - 4 : start;

/** A title that was opened before the name is closed after it. */
function quotedEnd(text: string, start: number, { start: nameStart, end }: NameElement): number {
  if (!/[«“„"][^»”"]*$/u.test(text.slice(start, nameStart))) return end;
  return end + (/^[^»”"\n;]{0,80}[»”"]{1,2}/u.exec(text.slice(end, end + 84))?.[0].length ?? 0);
}
