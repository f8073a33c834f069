import type { Amendment } from "../../amendment/amendment";
import { quotesOfGap } from "../../amendment/draft-words";
import type { Gap } from "../../gap/gap";
import { idKey } from "../../gap/id-key";
import { memoise } from "../../memoise";
import { amendmentsByGap } from "../../review/amendments-by-gap";
import { inIds } from "../../review/in-ids";
import { activeGaps } from "../../review/row-ids";
import { sentencesOf } from "../../text/sentences";
import { sayByWhen } from "../../text/dates/say-by-when";
import { splitValues } from "../../text/split-values";
import type { Language } from "../../language";
import type { Binding } from "../brief";
import { authorRow } from "./author-row";
import { toSentence } from "../author/whole-sentence";
import { toBriefContext } from "../brief-context";
import type { BriefInput } from "../brief-input";
import { citedNorms, formatNorm, isInternational } from "../cited-norms";
import type { CitedNorm } from "../cited-norms";
import { changesOfGaps } from "../consultations-section";
import { FIELDS_OF_DRAFT, quotesInMarks, quotesWithNames } from "../draft-quotes";
import { fitting, legal, oneLine, tidy } from "../fitting";
import { answerName, answersOf } from "../groups-section";
import { namedIn } from "../../draft/named-in";
import { toProvisionReader } from "../named-provisions";
import { LONGEST_TEXTS } from "../longest-texts";
import { NORM_GROUPS, groupOf } from "../norm-group";
import { passagesOf } from "../passages";
import { namesInSentence, namesOf } from "../provision-names";
import { wordsOf } from "../words/words-of";

/**
 * What the cells of a review say whole, for texts that a brief made today would not print: an earlier version printed
 * other columns, and legal text that grew is only referred to. "" for what is no cell of a gap that stands, nor an answer.
 *
 * @returns takes also what the brief says, for sentences that are told out of a cell: they stand as long as it holds them
 */
export function cellTexts(input: BriefInput): (binding: Binding, said: string) => string {
  const rows = new Map(activeGaps(input.review).map((row) => [idKey(row.id), row]));
  const amendments = amendmentsByGap(inIds(input.review));
  const observations = new Map(
    answersOf(input.review.aspects).map((row) => [`observation ${answerName(row)}`, row.observation]),
  );
  return ({ gap, field }, said) => {
    if (gap === "") return proposed(rows, field, said, input.language) ?? standing(said, observations.get(field) ?? "");
    const row = rows.get(idKey(gap));
    if (row === undefined) return "";
    if (field === "toldOfGroup") return standing(said, row.issue);
    const own = amendments.get(idKey(gap)) ?? [];
    const [, name = "", number = "1"] = /^(\D+)(\d*)$/u.exec(field) ?? [];
    return (
      cellOfRow(row, name, said, input.language) ??
      cellOfAmendment(own, name, Number(number || "1")) ??
      provisionsOf(row, own, name, input) ??
      draftOf(row, own, name, input) ??
      normsOf(row, own, name, input) ??
      textsOfChanges(input).get(keyOf(gap, field)) ??
      ""
    );
  };
}

/** What is told of changes, whichever of them a brief of today has chosen as its examples. */
const textsOfChanges = memoise((input: BriefInput): ReadonlyMap<string, string> => {
  const spans = changesOfGaps(toBriefContext(input));
  return new Map(spans.flatMap(({ bound, text }) => (bound ? [[keyOf(bound.gap, bound.field), text]] : [])));
});

const keyOf = (gap: string, field: string): string => `${idKey(gap)}\n${field}`;

/** What was proposed for a gap that others are proposed before by now; undefined for what is no proposal. */
function proposed(rows: ReadonlyMap<string, Gap>, field: string, said: string, language: Language): string | undefined {
  const author = authorRow({ gap: "", field });
  const row = author && rows.get(idKey(author.name));
  if (row === undefined) return undefined;
  if (author?.field === "askAddressee") return oneLine(row.addressee ?? "");
  if (author?.field === "askByWhen") return oneLine(sayByWhen(row.byWhen ?? "", language));
  return standing(said, author?.section === "ask" ? row.solution : row.headline);
}

/** Whole sentences, or items of a list, that stand one behind another, as they did. */
function standing(said: string, cell: string): string {
  const sentences = passagesOf(tidy(cell)).map((passage) => oneLine(passage.text));
  const text = oneLine(said);
  const isThere = sentences.some((_, first) => {
    let joined = "";
    for (let at = first; at < sentences.length && joined.length < text.length; at++)
      joined = at === first ? (sentences[at] ?? "") : `${joined} ${sentences[at]}`;
    // The last item of a list that is told in part ends with a full stop.
    return joined === text || toSentence(joined) === text;
  });
  return isThere ? said : "";
}

/** Each undefined for a field that is none of its own. */
function cellOfRow(row: Gap, field: string, said: string, language: Language): string | undefined {
  switch (field) {
    case "headline":
      // One that became too long to be a title is not put into one; earlier versions had longer ones.
      return fitting(row.headline, LONGEST_TEXTS.headline) || standing(said, row.headline);
    case "issue":
    case "solution":
    case "sources":
    case "addressee":
      return tidy(row[field] ?? "");
    case "byWhen":
      return tidy(sayByWhen(row.byWhen ?? "", language));
    case "recommendation":
      return tidy(row.solution);
    case "firstSentence":
      return row.headline.trim() === "" ? (sentencesOf(tidy(row.issue))[0] ?? "") : "";
    default:
      return undefined;
  }
}

function cellOfAmendment(own: readonly Amendment[], field: string, number: number): string | undefined {
  switch (field) {
    case "newText":
    case "alternativeText":
      return legal(textOf(own, field, number));
    case "justification":
      return tidy(textOf(own, field, number));
    default:
      return undefined;
  }
}

const textOf = (
  own: readonly Amendment[],
  field: "newText" | "alternativeText" | "justification",
  number: number,
): string => own.filter(({ newText }) => newText.trim() !== "")[number - 1]?.[field] ?? "";

function provisionsOf(
  row: Gap,
  own: readonly Amendment[],
  field: string,
  { review, language }: BriefInput,
): string | undefined {
  if (!["provisions", "provision", "recommendationProvision"].includes(field)) return undefined;
  const provisions = toProvisionReader(namedIn(review.provisions, language))(provisionIdsOf(row, own));
  const { andOthers } = wordsOf(language);
  return field === "provision" ? namesInSentence(provisions, andOthers) : namesOf(provisions, andOthers);
}

/** The draft as it is by now, which no cell of the gap need say. */
function draftOf(row: Gap, own: readonly Amendment[], field: string, input: BriefInput): string | undefined {
  if (!FIELDS_OF_DRAFT.has(field)) return undefined;
  const { provisions } = input.review;
  const named = toProvisionReader(provisions)(provisionIdsOf(row, own));
  const quotes = quotesOfGap(own, named, provisions);
  return (field === "draftText" ? quotesInMarks : quotesWithNames)(quotes, input, wordsOf(input.language));
}

const provisionIdsOf = (row: Gap, own: readonly Amendment[]): readonly string[] => [
  ...row.provisions,
  ...own.flatMap(({ provision }) => splitValues(provision)),
];

function normsOf(
  row: Gap,
  own: readonly Amendment[],
  field: string,
  { review, catalogue, citationsIn, language }: BriefInput,
): string | undefined {
  const group = NORM_GROUPS.find((known) => known === field);
  if (group === undefined && field !== "norms" && field !== "keyNorms") return undefined;
  const isMeant = ({ instrument }: CitedNorm): boolean =>
    group === undefined ? isInternational(instrument) : groupOf(instrument, review.details.jurisdiction) === group;
  const cells = [row.sources, ...own.map(({ justification }) => justification)];
  return citedNorms(cells.flatMap(citationsIn), catalogue)
    .filter(isMeant)
    .map((norm) => formatNorm(norm, language))
    .join("; ");
}
