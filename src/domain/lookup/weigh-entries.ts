import { citedEntries } from "./cited-entries";
import { coCitations } from "./co-citations";
import { rowTerms } from "./row-terms";
import { rowTopics } from "./row-topics";
import { scoreTerms } from "./score-terms";
import { addScore, noScores, type Scores } from "./scores";
import type { SearchIndex } from "./search-parts";
import { setsNorm } from "../instrument/sets-norm";
import type { RowToCite, SuggestionReason } from "./suggestion";
import type { Entry } from "./text-index";

/** How well the entries of an index fit a row. */
export interface WeighedEntries {
  readonly scores: Scores;
  /** What speaks for an entry that has a score, the strongest first. */
  readonly reasons: (number: number) => readonly SuggestionReason[];
  /** Whether the row cites an entry already. */
  readonly isCited: (entry: Entry) => boolean;
}

/** What is left of what words and topics say where the row's main topic is another. */
const ASIDE = 0.35;

/** What being cited together counts for, beside words and topics. */
const TOGETHER = 14;

/** Shown for one suggestion. */
const MOST_WORDS = 4;
const MOST_ASPECTS = 2;

/** Weigh every entry by the words and topics it shares with a row, and by what is cited together. */
export function weighEntries({ catalogue, text, vocabulary }: SearchIndex, row: RowToCite): WeighedEntries {
  const terms = rowTerms(vocabulary, row);
  const said = scoreTerms(text, terms);
  const topics = rowTopics(text, row.gap.aspects, terms);
  const cited = citedEntries(catalogue.byId, row.cited);
  const others = row.others.map((citations) => citedEntries(catalogue.byId, citations));
  const together = coCitations(catalogue.byId, cited, others);
  const scores = noScores(text.entries.length);
  text.entries.forEach((entry, number) => {
    const { score, nearness } = topics.match(entry);
    const fit = (ASIDE + (1 - ASIDE) * nearness) * ((said.scores[number] ?? 0) + score);
    const beside = together(entry)?.strength ?? 0;
    const sum = (fit + TOGETHER * beside) * trust(entry) * (text.precedences[number] ?? 1);
    if (sum > 0) addScore(scores, number, sum);
  });
  const reasons = (number: number): readonly SuggestionReason[] => {
    const entry = text.entries[number];
    if (!entry) return [];
    const companion = together(entry);
    const words = said.matched(number).map((term) => term.words);
    const shared = topics.shared(entry);
    const aspects = shared.aspects.slice(0, MOST_ASPECTS);
    const near = shared.topics.slice(0, MOST_ASPECTS - aspects.length);
    return [
      ...(companion ? [{ kind: "together" as const, beside: companion.beside, rows: companion.rows }] : []),
      ...(words.length > 0 ? [{ kind: "words" as const, words: words.slice(0, MOST_WORDS) }] : []),
      ...(aspects.length > 0 ? [{ kind: "aspects" as const, aspects }] : []),
      ...(near.length > 0 ? [{ kind: "topics" as const, topics: near }] : []),
    ];
  };
  return { scores, reasons, isCited: cited.has };
}

/** How far an entry may be relied on, beside what its instrument's standing takes off. */
const trust = ({ instrument, part }: Entry): number =>
  (setsNorm(instrument) ? 1 : 0.75) * (instrument.binding ? 1.1 : 1) * (part?.ref === null ? 0.8 : 1);
