import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { isOwn } from "../instrument/own-instrument";
import type { Language } from "../language";
import type { Block, ParagraphBlock } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefGap } from "./brief-gap";
import type { BriefPlan } from "./brief-plan";
import type { CitedNorm } from "./cited-norms";
import { formatPinpoints, mergeNorms } from "./cited-norms";
import { bold, paragraph, plain } from "./spans";
import type { BriefWords } from "./words/brief-words";
import { shortNameOf } from "../instrument/short-names";
import { symbolOf } from "./symbol-of";

/** The gaps whose instruments a brief lists: those it tells, and all of them where a plan has room for every instrument. */
export const gapsWithInstruments = ({ gaps }: BriefContext, plan: BriefPlan): readonly BriefGap[] =>
  plan.extras.has("allInstruments") ? gaps : gaps.filter((gap) => isTold(gap, plan));

/**
 * The instruments that some gaps cite, each in full with the places cited, and how many more the table cites; nothing
 * where every gap is withdrawn.
 */
export function instrumentsSection(
  context: BriefContext,
  told: readonly BriefGap[],
  list: (norm: CitedNorm) => Block,
): readonly Block[] {
  const { words, input, norms: all, numbers } = context;
  if (numbers.gaps === 0 && numbers.withdrawn > 0) return [];
  const shown = mergeNorms(told.flatMap(({ norms }) => norms));
  const further = all.length - shown.length;
  const last = all.length === 0 ? words.instruments.none : further > 0 ? words.instruments.more(further) : "";
  return listInstruments(shown, { words, input }, list, last);
}

/** What an instrument is written in: the language, and the catalogue that knows what superseded it. */
export type InstrumentContext = Pick<BriefContext, "words"> & {
  readonly input: Pick<BriefContext["input"], "language" | "catalogue">;
};

/**
 * A heading, the instruments, and what their marks mean.
 *
 * @param last sentence behind that; "" for none
 */
export function listInstruments(
  norms: readonly CitedNorm[],
  { words, input }: InstrumentContext,
  list: (norm: CitedNorm) => Block,
  last = "",
): readonly Block[] {
  const marks = norms.map(({ instrument }) => marksOf(instrument, input.language)).join("");
  const tail = [
    marks.includes(UNVERIFIED) ? words.instruments.unverified : "",
    marks.includes(WORKING_TITLE) ? words.instruments.translation : "",
    marks.includes(ENGLISH_TITLE) ? words.instruments.untranslated : "",
    last,
  ];
  const note = tail.filter((sentence) => sentence !== "").join(" ");
  return [
    { kind: "heading", level: 1, text: words.headings.instruments },
    ...norms.map(list),
    ...(note === "" ? [] : [paragraph("note", [plain(note)])]),
  ];
}

const isTold = ({ id }: BriefGap, { gaps, recommendations }: BriefPlan): boolean =>
  !["counted", "headline"].includes(gaps.get(id) ?? "counted") || (recommendations.get(id) ?? "none") !== "none";

/** The title in the language where the catalogue has one, else the English title: a name people use says less. */
const fullTitleOf = ({ title }: Instrument, language: Language): string =>
  (title[language] ?? title.en).replace(NOTE_IN_TITLE, "");

/** The catalogue's note of where it knows a title from is not for the reader. */
const NOTE_IN_TITLE = / \(title as in [^)]*\)$/u;

/** Marks behind a title, each explained below the list. */
const UNVERIFIED = "*";
const WORKING_TITLE = "†";
const ENGLISH_TITLE = "‡";

const marksOf = (instrument: Instrument, language: Language): string =>
  [
    isOwn(instrument) || instrument.confidence === "unverified" || NOTE_IN_TITLE.test(instrument.title.en)
      ? UNVERIFIED
      : "",
    isWorkingTitle(instrument, language) ? WORKING_TITLE : "",
    instrument.title[language] === undefined ? ENGLISH_TITLE : "",
  ].join("");

/** Whether the title printed is a translation that no official source bears out. */
const isWorkingTitle = ({ title, titleUnchecked }: Instrument, language: Language): boolean =>
  title[language] !== undefined && titleUnchecked.includes(language);

/** Most numbers of an instrument that are printed. */
const PINPOINTS = 30;

/** An instrument in full: titles, body, year, symbol, the places cited, and what a reader must know before relying on it. */
export function instrumentEntry({ words, input }: InstrumentContext, norm: CitedNorm): ParagraphBlock {
  const { language, catalogue } = input;
  const { instrument } = norm;
  const short = shortNameOf(instrument, language);
  const title = fullTitleOf(instrument, language);
  const marks = marksOf(instrument, language);
  const titleLanguage = instrument.title[language] === undefined ? { language: "en" as const } : {};
  const facts = [
    bodyOf(instrument, language),
    instrument.adopted?.slice(0, 4) ?? "",
    symbolOf(instrument, words.instruments, language),
  ];
  const known = facts.filter((fact) => fact !== "" && !title.includes(fact) && !short.includes(fact));
  const places = formatPinpoints(norm, language, PINPOINTS);
  const standing = standingOf(instrument, catalogue, words, language);
  return paragraph("instrument", [
    { ...bold(short), ...linkTo(instrument) },
    ...(short === title ? [] : [plain(". "), { ...plain(title), ...titleLanguage }]),
    plain(/[?!]$/u.test(title) ? marks : `${marks}.`),
    plain(known.length > 0 ? ` ${known.join(", ")}.` : ""),
    plain(places === "" ? "" : ` ${words.instruments.cited} ${places}`.replace(/[^.…]$/u, "$&.")),
    ...(standing === "" ? [] : [{ text: ` [${standing}]`, italic: true }]),
  ]);
}

function standingOf(instrument: Instrument, catalogue: Catalogue, words: BriefWords, language: Language): string {
  const next = instrument.supersededBy === undefined ? undefined : catalogue.byId.get(instrument.supersededBy);
  return {
    current: "",
    superseded: next ? words.instruments.supersededBy(shortNameOf(next, language)) : words.instruments.superseded,
    "not-in-force": words.instruments.notInForce,
    "partly-in-force": words.instruments.partlyInForce,
    draft: words.instruments.draft,
    repealed: words.instruments.repealed,
    "partly-suspended": words.instruments.partlySuspended,
  }[instrument.standing];
}

/** Only to pages that somebody has seen. */
const linkTo = ({ url, urlStatus }: Instrument): { readonly href?: string } =>
  url !== null && urlStatus === "seen" && url.startsWith("https://") ? { href: url } : {};

/** The catalogue names bodies in English only; of several it is the first that made the instrument. */
const bodyOf = ({ body }: Instrument, language: Language): string =>
  language === "en" ? (body.split(";")[0]?.trim() ?? "") : "";
