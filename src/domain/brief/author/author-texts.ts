import { briefTextLanguage } from "../../review/brief-text-language";
import type { BriefText, BriefTextPart } from "../../review/review";
import type { BriefInput } from "../brief-input";
import { proposedConclusions } from "./proposed-conclusions";
import { PROPOSED_TITLE } from "./author-words";
import type { AskText, AuthorText, AuthorTexts, RankedGap } from "./author-text";
import { ENOUGH_OF_CHANGE, beginsList, legal, mayHoldLaw, oneLine, prose, tidy } from "../fitting";
import { firstSentence, toSentence } from "./whole-sentence";

/** How many are proposed; an author may write more. */
const KEY_MESSAGES = 3;
const ASKS = 5;

/**
 * What the author wrote for a brief in a language; of parts without a row, what the tables say: headlines of the first
 * gaps, positive effects, what became of remarks, and solutions. Never fails.
 *
 * @param gaps most important first, their texts in the language of the brief where the review has them
 */
export function authorTexts(
  input: Pick<BriefInput, "review" | "language" | "date">,
  gaps: readonly RankedGap[],
): AuthorTexts {
  const { review } = input;
  const { language } = review.details;
  const own = (part: BriefTextPart): readonly AskText[] =>
    writtenTexts(input, part).map((row) => ({ ...toText(row), language: input.language }));
  const [title] = own("title");
  return {
    title: title?.text ?? proposedTitle(input, gaps),
    isTitleProposed: title === undefined,
    keyMessages: or<AuthorText>(own("key-message"), () =>
      gaps
        .filter(({ gap }) => gap.headline.trim() !== "")
        .slice(0, KEY_MESSAGES)
        .map(({ label, headline, gap, languages }) => ({
          text: headline === "" ? firstSentence(gap.headline) : toSentence(headline),
          gap: label,
          gapId: gap.id,
          isProposed: true,
          language: languages.headline,
          place: gap.place,
        })),
    ),
    whyNow: own("why-now"),
    opportunities: or<AuthorText>(own("opportunity"), () =>
      review.aspects
        .filter(({ positiveEffects }) => positiveEffects.trim() !== "")
        .map(({ positiveEffects, place }) => ({ text: positiveEffects.trim(), isProposed: true, language, place })),
    ),
    conclusions: or<AuthorText>(own("conclusion"), () => proposedConclusions(input, gaps)),
    asks: or(own("ask"), () => gaps.flatMap(toAsk).slice(0, ASKS)),
    contact: own("contact")[0]?.text ?? "",
  };
}

const or = <Text extends AuthorText>(written: readonly Text[], proposed: () => readonly Text[]): readonly Text[] =>
  written.length > 0 ? written : proposed();

/** The rows that an author wrote of a part in the language of the brief, in their order. */
export const writtenTexts = (
  { review, language }: Pick<BriefInput, "review" | "language">,
  part: BriefTextPart,
): readonly BriefText[] =>
  review.briefTexts.filter(
    (row) =>
      row.part === part && row.text.trim() !== "" && briefTextLanguage(row, review.details.language) === language,
  );

const toText = ({ text, addressee, byWhen, place }: BriefText): Omit<AskText, "language"> => ({
  text: text.trim(),
  addressee: addressee.trim(),
  byWhen: byWhen.trim(),
  isProposed: false,
  place,
});

/** A gap's change in a sentence or two, or all of it where it is a list or may hold law; none where nobody wrote it. */
function toAsk({ label, gap, languages: { solution: language } }: RankedGap): readonly AskText[] {
  const more = prose(gap.solution, Number.POSITIVE_INFINITY, 1, ENOUGH_OF_CHANGE);
  const first = more === "" || mayHoldLaw(more) ? prose(gap.solution, Number.POSITIVE_INFINITY, 1) : more;
  const text = mayHoldLaw(first)
    ? oneLine(tidy(gap.solution))
    : beginsList(gap.solution)
      ? legal(gap.solution)
      : toSentence(first);
  const { addressee = "", byWhen = "", place } = gap;
  const from = { gap: label, gapId: gap.id, isProposed: true, language, place };
  return text === "" ? [] : [{ text, addressee: addressee.trim(), byWhen: byWhen.trim(), ...from }];
}

/** `"Digital Code: 12 changes for children before adoption"`; "" while no gap says what to change. */
function proposedTitle(
  { review, language }: Pick<BriefInput, "review" | "language">,
  gaps: readonly RankedGap[],
): string {
  const changes = gaps.filter(
    ({ gap, amendments }) =>
      gap.solution.trim() !== "" || amendments.some(({ newText, kind }) => newText.trim() !== "" || kind === "repeal"),
  ).length;
  const { details } = review;
  // A title in another language would be no title in this one.
  const draft = details.language === language ? details.draftTitle.replace(/\s+/gu, " ").trim() : "";
  return changes === 0 ? "" : PROPOSED_TITLE[language](draft, changes);
}
