import type { Catalogue } from "../instrument/catalogue";
import type { Instrument } from "../instrument/instrument";
import { isOwn } from "../instrument/own-instrument";
import type { Language } from "../language";
import type { Block, ParagraphBlock } from "./brief";
import type { BriefContext } from "./brief-context";
import type { BriefPlan } from "./brief-plan";
import type { CitedNorm } from "./cited-norms";
import { formatPinpoints, mergeNorms } from "./cited-norms";
import { normsOfGap } from "./gap-blocks";
import { normsOfRecommendation } from "./recommendations-table";
import type { RecommendationWriter } from "./recommendations-table";
import { bold, paragraph, plain } from "./spans";
import type { BriefWords } from "./words/brief-words";
import { shortNameOf } from "../instrument/short-names";
import { symbolOf } from "./symbol-of";

/** The norms that a brief lists. */
export interface ListedNorms {
  readonly norms: readonly CitedNorm[];
  /** Whether there are some among them, or places, that the brief prints with none of its gaps. */
  readonly isBeyond: boolean;
}

/**
 * What is printed with the gaps that are told and beside the recommendations, each with the places printed; all of the
 * table where a plan has room for every instrument.
 */
export function listedNorms(context: BriefContext, plan: BriefPlan, recommend: RecommendationWriter): ListedNorms {
  const printed = mergeNorms(
    context.gaps.flatMap((gap) => {
      const row = recommend(gap, plan.recommendations.get(gap.id) ?? "none");
      return [
        ...normsOfGap(context, gap, plan.gaps.get(gap.id) ?? "counted"),
        ...(row === undefined ? [] : normsOfRecommendation(gap)),
      ];
    }),
  );
  const isAll = plan.extras.has("allInstruments");
  return { norms: isAll ? context.norms : printed, isBeyond: isAll && sizeOf(printed) < sizeOf(context.norms) };
}

const sizeOf = (norms: readonly CitedNorm[]): number =>
  norms.reduce((sum, { pinpoints }) => sum + 1 + pinpoints.length, 0);

/**
 * Instruments, each in full with the places cited, and how many more the table cites, or that the list goes beyond what
 * the brief prints; nothing where every gap is withdrawn.
 */
export function instrumentsSection(
  context: BriefContext,
  { norms: shown, isBeyond }: ListedNorms,
  list: (norm: CitedNorm) => Block,
): readonly Block[] {
  const { words, input, norms: all, numbers } = context;
  if (numbers.gaps === 0 && numbers.withdrawn > 0) return [];
  return listInstruments(shown, { words, input }, list, last());

  function last(): string {
    if (all.length === 0) return words.instruments.none;
    const further = all.length - shown.length;
    if (further > 0) return words.instruments.more(further);
    return isBeyond ? words.instruments.all : "";
  }
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
    "force-unconfirmed": words.instruments.forceUnconfirmed,
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
