import { basename } from "node:path";

import { draftSentences, leftSentences } from "../app/words/draft-mark-words";
import { propertySentences } from "../app/words/property-words";
import { TRACKED_WORDS } from "../app/words/tracked-words";
import { isSameName } from "../domain/brief/refresh/is-same-name";
import type { BriefWritten } from "../domain/brief/refresh/brief-changes";
import { chosenFor } from "../domain/brief/refresh/choices-of";
import { saysTheSame } from "../domain/brief/refresh/refresh-plan";
import type { LinkedBlock, PageOutlook, RefreshChoices, RefreshPlan } from "../domain/brief/refresh/refresh-plan";
import { tallyRefresh } from "../domain/brief/refresh/refresh-tally";
import type { RedlineSpan } from "../domain/amendment/redline/redline-span";
import type { Language } from "../domain/language";
import { oneLine } from "./harmless-text";
import { timeForPeople } from "./time-for-people";
import { REFRESH_WORDS } from "./words/refresh-words";
import type { RefreshWords } from "./words/refresh-words";

/** What a refresh was asked for, and what came of it. */
export interface RefreshSaid {
  readonly brief: string;
  readonly workbook: string;
  readonly choices: RefreshChoices;
  /** What is or would be written; undefined when there is nothing to write. */
  readonly written?: BriefWritten | undefined;
  /** Left out on a dry run. */
  readonly output?: string | undefined;
  /** The copy of the brief as it was. */
  readonly kept?: string | undefined;
}

/** What the brief came from, every text that is not fresh with the words that change, and what was done. */
export function toTextRefresh(plan: RefreshPlan, said: RefreshSaid, language: Language): string {
  const words = REFRESH_WORDS[language];
  const { origin } = plan;
  const lines = [
    words.origin(said.brief, origin.workbook, timeForPeople(origin.time, language), origin.catalogueVersion),
    ...(isRenamed(origin.workbook, said.workbook) ? [words.otherName(origin.workbook)] : []),
    ...(plan.likeness.isOther ? [words.otherReview(plan.likeness)] : []),
    ...blockLines(plan.blocks, words, said.choices),
    ...plan.newRows
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ gap, headline, formerly, theme }) => {
        const place = said.choices.places(gap) ? words.placed(theme) : words.notPlaced;
        return `  ${gap}  ${words.newRow(headline, formerly)}; ${place}`;
      }),
    ...draftSentences(plan.draft, language),
    ...aroundLines(plan, words),
    ...(said.written?.dropped ?? []).map((one) => `  ${one.text}  ${words.dropped(toMarkedText(one.words))}`),
    ...trackedLines(plan, said.written, language),
    ...pageLines(plan, said.choices, words),
    outcome(plan, said, words),
    ...leftSentences(said.written?.leftOfDraft ?? [], language),
    ...propertySentences(said.written?.properties ?? [], language),
  ];
  return `${lines.map(oneLineKeepingIndent).join("\n")}\n`;
}

/** Texts that were left because of tracked changes, or keep theirs, and what to do. */
function trackedLines({ blocks }: RefreshPlan, written: BriefWritten | undefined, language: Language) {
  const words = TRACKED_WORDS[language];
  const left = new Set(written?.differing.flatMap(({ control, struckOut }) => (struckOut ? [control] : [])));
  return [
    ...blocks
      .filter(({ controls }) => controls.some((control) => left.has(control)))
      .map(({ id }) => `  ${id}  ${words.struckOut}`),
    ...(written?.rested ?? []).map((text) => `  ${text}  ${words.rested}`),
  ];
}

/** A brief made from a workbook that was never saved knows no name. */
const isRenamed = (origin: string, workbook: string): boolean =>
  origin !== "" && !isSameName(origin, basename(workbook));

/** The pages, and what to do where they are more than is asked for. */
function pageLines(plan: RefreshPlan, choices: RefreshChoices, words: RefreshWords): readonly string[] {
  const pages = withPlaced(plan, choices);
  const places = plan.newRows.some(({ gap, blocks }) => blocks.length > 0 && choices.places(gap));
  const isTooLong = pages.after !== undefined && pages.after > pages.most;
  return [words.pages(pages), ...(isTooLong ? [words.tooLong(pages.most, places)] : [])];
}

/** The page budget with the blocks of new rows that are placed. */
function withPlaced({ pages, newRows }: RefreshPlan, { places }: RefreshChoices): PageOutlook {
  const placed = newRows.filter(({ gap }) => places(gap)).reduce((sum, row) => sum + row.pages, 0);
  return { ...pages, after: pages.after === undefined ? undefined : pages.after + placed };
}

/** Texts that are not fresh, each with its state and the words that change. */
export function blockLines(
  blocks: readonly LinkedBlock[],
  words: RefreshWords,
  choices?: RefreshChoices,
): readonly string[] {
  return blocks
    .filter(({ state }) => state !== "fresh")
    .flatMap((block) => {
      const chosen = choices && chosenFor(block, choices);
      const choice = chosen === undefined ? "" : `: ${words.chosen[chosen]}`;
      const changes = block.words.length === 0 ? [] : [`      ${toMarkedText(block.words)}`];
      return [`  ${block.id}  ${words.state[block.state]}${choice}`, ...changes];
    });
}

/** What stands around the texts and would be written otherwise. */
export function aroundLines({ around }: RefreshPlan, words: RefreshWords): readonly string[] {
  if (around === undefined) return [words.aroundUnknown];
  const sections = around.sections.flatMap(({ section, state }) =>
    state === "fresh" ? [] : [`  ${words.named(section)}  ${words.section[state]}`],
  );
  const rows = around.rows.length === 0 ? [] : [words.around(around.rows)];
  return sections.length + rows.length === 0 ? [] : [...sections, ...rows, words.leaves];
}

function outcome(plan: RefreshPlan, said: RefreshSaid, words: RefreshWords): string {
  const { brief, choices, written, output, kept } = said;
  if (written === undefined) return saysTheSame(plan) ? words.nothing(brief) : words.leftToYou;
  const done = { ...tallyRefresh(plan, choices, written.differing), placed: written.placed.length };
  if (output === undefined) return words.would(done);
  const undo = output !== brief ? "" : ` ${kept === undefined ? words.replaced : words.undo(kept)}`;
  return words.wrote(output, done) + undo;
}

/** `"platforms [-may-]{+must+} ask"`, whole: what goes in the first brackets, what comes in the second. */
const toMarkedText = (changes: readonly RedlineSpan[]): string =>
  changes
    .map(({ kind, text }) => {
      if (kind === "deleted") return `[-${text}-]`;
      return kind === "inserted" ? `{+${text}+}` : text;
    })
    .join("");

const oneLineKeepingIndent = (line: string): string => {
  const indent = /^ */u.exec(line)?.[0] ?? "";
  return `${indent}${oneLine(line.slice(indent.length))}`;
};

/** The same for other programs: fresh texts are left out. */
export function toJsonRefresh(plan: RefreshPlan, said: RefreshSaid): string {
  const result = {
    brief: said.brief,
    workbook: said.workbook,
    output: said.output ?? null,
    ...(said.kept !== undefined && { kept: said.kept }),
    ...plan,
    blocks: plan.blocks
      .filter(({ state }) => state !== "fresh")
      .map((block) => ({ ...block, choice: chosenFor(block, said.choices) })),
    newRows: plan.newRows.map(({ gap, headline, formerly, withdrawn, theme }) => ({
      gap,
      headline,
      ...(formerly !== undefined && { formerly }),
      ...(theme && { theme }),
      placed: !withdrawn && said.choices.places(gap),
    })),
    pages: withPlaced(plan, said.choices),
    written: said.written ?? null,
  };
  return `${JSON.stringify(result, undefined, 2)}\n`;
}
