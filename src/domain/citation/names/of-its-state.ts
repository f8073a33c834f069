import { DASH, FOLDED, isBlankCode, isCapitalCode } from "../../text/fold-code";
import { longestPhrase } from "../../text/phrase-trie";
import type { NameElement } from "../elements";
import { STATES, STATE_ADJECTIVES } from "../grammar/states";
import type { NameIndex } from "./name-index";
import { unknownName } from "./read-names";
import { mayBeOfAnotherState } from "./says-its-state";
import { findWordsBefore, toWordsBefore } from "./words-before";

const BEFORE = toWordsBefore(
  STATES.flatMap(({ code, words }) => [...words.en, ...words.kk].map((word) => [word, code] as const)),
);

/**
 * A name with the state that is named beside it, which rules out the
 * instruments of others: "Online Safety Act (Australia)", "Digital Code of
 * Kyrgyzstan". Where none is left the catalogue doesn't hold it: "the UK
 * GDPR". Instruments of the community of states have no state.
 */
export function ofItsState(text: string, from: number, name: NameElement, names: NameIndex): NameElement {
  if (name.instruments.length === 0 || name.instruments.every(({ jurisdiction }) => jurisdiction === "INT"))
    return name;
  const after = stateAfter(text, name.end, names);
  const other = after ? null : OF_ANOTHER.exec(text.slice(name.end, name.end + REACH));
  if (other) return unknownName(name.start, name.end + other[0].length);
  const told = after ? ofState({ ...name, end: after.end }, after.code) : name;
  const before = stateBefore(text, from, name.start);
  const elsewhere = after || before ? undefined : stateAround(text, name, names);
  if (elsewhere !== undefined && mayMove(text, name)) return ofState(name, elsewhere);
  return before ? ofState(told, before.meaning, before.start) : told;
}

/** The same for a state that is named after the places: "Online Safety Act, s. 12 (UK)". */
export function ofStateBehind(text: string, end: number, name: NameElement, names: NameIndex): NameElement {
  if (name.instruments.length < 2 || !text.startsWith(" (", end)) return name;
  const state = stateAfter(text, end, names);
  const its = name.instruments.filter(({ jurisdiction }) => jurisdiction === state?.code);
  return its.length > 0 ? { ...name, instruments: its } : name;
}

/** A title that laws of several states have, or a name of several instruments. */
const mayMove = (text: string, { start, end, instruments }: NameElement): boolean =>
  instruments.length > 1 || instruments.every((one) => mayBeOfAnotherState(text.slice(start, end), one));

/** "In Uzbekistan, Article 5 of the Law on …", "Россия: Закон …", "российского Закона …": the state spoken of right before. */
function stateAround(text: string, { start }: NameElement, { states, stateCodes }: NameIndex): string | undefined {
  const before = text.slice(Math.max(0, start - FAR), start);
  const adjective = ADJECTIVE.exec(before)?.[1]?.toLowerCase();
  if (adjective !== undefined) return STATE_ADJECTIVES[adjective];
  const lead = ELSEWHERE.exec(before);
  if (!lead) return undefined;
  const match = { end: 0, meaning: -1 };
  const at = start - lead[0].length + (lead.groups?.["lead"]?.length ?? 0);
  const found = longestPhrase(states, text, at, match) && match.end <= start;
  return found && ONLY_PLACES.test(text.slice(match.end, start)) ? stateCodes[match.meaning]?.code : undefined;
}

const ADJECTIVE = new RegExp(`(?<!\\p{L})(${Object.keys(STATE_ADJECTIVES).join("|")})\\p{L}* $`, "iu");
const ELSEWHERE =
  /(?<lead>(?:^|[.!?;\n] ?)(?:(?:For example|Например|Мысалы),? )?(?:(?:In|in|В|Во|в|во) )?(?:the )?)\p{Lu}(?:(?!\. \p{Lu})[^;!?\n])*$/u;
/** Between the state and the name nothing but marks and a place. */
const ONLY_PLACES =
  /^[\s,:–—-]*(?:(?:the|of|and|и|arts?\.?|articles?|sections?|s\.|ст\.|стать\p{L}+|п\.|пункт\p{L}*|ч\.|част\p{L}+|[\d.,()–-]+|\p{L}\))[\s,]*)*$/iu;
const FAR = 120;

function ofState(name: NameElement, code: string, start = name.start): NameElement {
  const instruments = name.instruments.filter(({ jurisdiction }) => jurisdiction === code || jurisdiction === "INT");
  return instruments.length > 0 ? { ...name, start, instruments } : unknownName(start, name.end);
}

/** Where a name begins when its state stands before it: "India's DPDP Act"; else its own start. */
export const startWithState = (text: string, from: number, start: number): number =>
  stateBefore(text, from, start)?.start ?? start;

/** "UK GDPR", "UK-GDPR", "Ресей Федерациясының «Білім туралы» заңы". */
function stateBefore(text: string, from: number, start: number): ReturnType<typeof findWordsBefore<string>> {
  const code = text.charCodeAt(start - 1);
  if (!isBlankCode(code) && FOLDED[code] !== DASH) return undefined;
  const found = findWordsBefore(text, from, start - 1, BEFORE);
  return found && isCapitalCode(text.charCodeAt(found.start)) ? found : undefined;
}

/** "Criminal Code of Norway": whoever that is, no instrument of the catalogue is named so. */
const OF_ANOTHER = /^ of (?:the )?(?!European Parliament)\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/u;
const REACH = 60;

const LEADS_TO_STATE = /^(?: \(| of (?:the )?| )/u;

/** "of Kyrgyzstan", "(UK)", "Республики Беларусь". */
function stateAfter(
  text: string,
  end: number,
  { states, stateCodes }: NameIndex,
): { readonly code: string; readonly end: number } | undefined {
  if (!isBlankCode(text.charCodeAt(end))) return undefined;
  const lead = LEADS_TO_STATE.exec(text.slice(end, end + 8))?.[0] ?? " ";
  const match = { end: 0, meaning: -1 };
  const start = end + lead.length;
  if (!isCapitalCode(text.charCodeAt(start)) || !longestPhrase(states, text, start, match)) return undefined;
  const { code, language } = stateCodes[match.meaning] ?? {};
  if (code === undefined || (lead === " " && language !== "ru")) return undefined;
  if (lead !== " (") return { code, end: match.end };
  return text[match.end] === ")" ? { code, end: match.end + 1 } : undefined;
}
