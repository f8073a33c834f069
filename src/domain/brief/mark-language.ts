import { idKey } from "../gap/id-key";
import type { SecondText } from "../gap/second-language";
import type { Language } from "../language";
import type { Binding, Block, Span } from "./brief";
import type { BriefContext } from "./brief-context";
import { AUTHOR_FIELDS } from "./author-fields";
import { mapSpans } from "./spans";

/** Texts that are bound to the workbook and yet written in the language of the brief. */
const OURS: ReadonlySet<string> = new Set([
  "treaties",
  "guidance",
  "examples",
  "national",
  "keyNorms",
  "workbook",
  "fingerprint",
  "dateInWords",
]);

/** The texts of a gap that may be in the second language, by the fields that show them. */
const SHOWN_AS: Readonly<Record<string, SecondText>> = {
  headline: "headline",
  firstSentence: "issue",
  issue: "issue",
  recommendation: "solution",
  toldOfGroup: "issue",
};

/** The same blocks, texts of the workbook marked with their language where that is not the brief's. */
export function markLanguage(blocks: readonly Block[], { input, gaps }: BriefContext): readonly Block[] {
  const { language: ofReview } = input.review.details;
  if (ofReview === input.language) return blocks;
  const languages = new Map(gaps.map((gap) => [idKey(gap.id), gap.languages]));
  const languageOf = ({ gap, field }: Binding): Language => {
    const text = SHOWN_AS[field];
    return (text && languages.get(idKey(gap))?.[text]) ?? ofReview;
  };
  const mark = (spans: readonly Span[]): readonly Span[] =>
    spans.map((span) => {
      if (span.bound === undefined || isOurs(span.bound.field)) return span;
      const language = languageOf(span.bound);
      return language === input.language ? span : { ...span, language };
    });
  return blocks.map((block) => mapSpans(block, mark));
}

/** The author's own texts are written for the brief, in its language. */
const isOurs = (field: string): boolean => OURS.has(field) || AUTHOR_FIELDS.has(field.split(" ")[0] ?? "");
