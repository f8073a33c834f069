import type { VersionName, VersionWrites } from "../app/import-new-version";
import { toldAnchor } from "../app/anchor-words";
import { changeLabel, changeLabels } from "../app/change-label";
import { citationsTold, keptCitationsTold } from "../app/second-language-cells";
import { isRightAgain, renumbering } from "../app/old-numbers-note";
import { idsChanged, isOpen, namesAfter } from "../app/plan-anchors";
import type { Anchor } from "../app/plan-anchors";
import { nameOfReason, toldReason } from "../app/reason-words";
import type { VersionPlan } from "../app/plan-new-version";
import type { VersionedRow } from "../app/versioned-row";
import { toldChange } from "../app/version-words";
import { ofVersion } from "../domain/provision/earlier-version";
import type { DraftMessage } from "../domain/draft/draft-provision";
import type { Language } from "../domain/language";
import type { MatchKind, ProvisionMatch } from "../domain/provision/versions/version-match";
import { MATCH_LABELS } from "../domain/review/tables/draft-history";
import { onOneLine } from "../domain/text/on-one-line";
import { toMessage } from "./draft-report";
import type { ImportSaid } from "./draft-report";
import { oneLine } from "./harmless-text";
import { DRAFT_WORDS } from "./words/draft-words";
import { VERSION_WORDS } from "./words/version-words";

/** A new version of a draft beside the review that is to follow it. */
export interface ReportedVersion extends VersionName {
  readonly plan: VersionPlan;
  readonly writes: VersionWrites;
  /** What the review calls the version that it is of. */
  readonly from: string;
  /** Whether it is to be carried out. */
  readonly isWanted: boolean;
  /** What it can be taken for besides a new version where it is not: more of the same one, or that one in other words. */
  readonly mayBe: { readonly more: boolean; readonly same: boolean };
}

/** What a new version changes, as JSON for other programs. */
export const toJsonVersion = (
  { plan, writes, from, version, date }: ReportedVersion,
  messages: readonly DraftMessage[],
  said: ImportSaid,
  language: Language,
): string =>
  `${JSON.stringify(
    {
      ...said,
      version: { from, to: version, date },
      counts: countsOf(plan),
      provisions: plan.rows.map(({ match, old, words, otherWords }) => ({
        id: match.old,
        citation: old.citation,
        change: match.kind,
        became: match.now,
        certain: match.isCertain,
        ...(match.candidates.length > 0 && { candidates: match.candidates }),
        wordsChanged: match.wordsChanged,
        ...(words.length > 0 && { words }),
        ...(otherWords && { otherWords }),
      })),
      added: plan.added.map(({ id, citation }) => ({ id, citation })),
      tooLong: plan.tooLong,
      rows: plan.anchors.map((anchor) => ({
        table: anchor.table,
        id: anchor.id,
        before: anchor.before,
        after: namesAfter(anchor, (id) => ofVersion(id, from, language)),
        toDecide: anchor.named.filter(isOpen).map(({ row }) => row.old.id),
        wordsChanged: idsChanged(anchor),
        oldNumbers: anchor.saidOld.filter((one) => !isRightAgain(one)).map(({ id }) => id),
        rightAgain: anchor.saidOld.filter(isRightAgain).map(({ id, isGuess }) => ({ id, certain: !isGuess })),
      })),
      reasons: writes.reasons.map((reason) => ({
        provision: reason.row.old.id,
        becameReasonOf: reason.row.now?.id,
        certain: reason.row.match.isCertain,
        wordsChanged: idsChanged(reason),
        keptIn: reason.keptIn,
      })),
      cells: plan.cells.map(({ place: { sheet, cell }, saidOld }) => ({
        sheet,
        cell,
        oldNumbers: saidOld.map(({ id }) => id),
      })),
      otherEmptied: writes.otherEmptied,
      citationsEmptied: writes.citationsEmptied,
      citationsReplaced: writes.citationsReplaced,
      citationsKept: writes.citationsKept,
      keepsOldText: writes.keepsOldText,
      marksGaps: writes.marksGaps,
      messages: messages.map(toMessage(language)),
    },
    undefined,
    2,
  )}\n`;

const KINDS = Object.keys(MATCH_LABELS) as readonly MatchKind[];

/** How many provisions became what, how many are new, and, whatever they became, how many say something else. */
const countsOf = ({ rows, added }: VersionPlan) => {
  const counts = KINDS.map((kind) => [kind, rows.filter(({ match }) => match.kind === kind).length] as const);
  return {
    ...(Object.fromEntries(counts) as Record<MatchKind, number>),
    added: added.length,
    uncertain: rows.filter(isAsked).length,
    wordsChanged: rows.filter(({ match, now }) => now !== undefined && match.wordsChanged).length,
  };
};

/** The same for a person: a new number with a new text is no new number alone. */
const saidCounts = ({ rows }: VersionPlan, language: Language): string =>
  KINDS.flatMap(changeLabels)
    .map((label) => ({ label, count: rows.filter((row) => changeLabel(row) === label).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label[language]}: ${count}`)
    .join(", ");

const isAsked = ({ match }: VersionedRow): boolean => !match.isCertain;

/** What a new version changes, for a person: provisions, rows of the review, and what is to be decided. */
export function toTextVersion(
  { plan, writes, from, version, isWanted, mayBe }: ReportedVersion,
  messages: readonly DraftMessage[],
  said: ImportSaid,
  language: Language,
): string {
  const words = VERSION_WORDS[language];
  const changed = plan.rows.filter((row) => row.match.kind !== "same" || isAsked(row));
  const asked = plan.rows.filter(isAsked);
  const candidate = candidateTeller(plan);
  const isSame = writes.edits.length + writes.rows.length === 0;
  const undone = isSame ? DRAFT_WORDS[language].nothingToAdd(said.file) : words.wouldWrite(version);
  const howTo = mayBe.same ? words.howToKeep(from) : words.howTo(mayBe.more);
  const end = said.output !== undefined ? words.wrote(said.output, version) : isWanted ? undone : howTo;
  return `${[
    ...messages.map(({ text }) => text[language]),
    ...changed.map((row) => rowLine(row, candidate, language)),
    ...(plan.added.length > 0 ? [`${words.added}: ${plan.added.map(({ id }) => id).join("; ")}`] : []),
    ...(plan.tooLong.length > 0 ? [`${words.tooLong}: ${plan.tooLong.join("; ")}`] : []),
    ...plan.anchors.map((anchor) => anchorLine(anchor, from, language)),
    ...writes.reasons.map((reason) => `${nameOfReason(reason, language)}: ${toldReason(reason, language)}`),
    ...plan.cells.map(
      ({ place: { sheet, cell }, saidOld }) =>
        `${sheet}!${cell}: ${words.cellSaidOld(saidOld.map(renumbering).join("; "), from.trim())}`,
    ),
    [saidCounts(plan, language), `${words.added}: ${plan.added.length}`, `${words.uncertain}: ${asked.length}`]
      .filter((part) => part !== "")
      .join("; "),
    ...asked
      .slice(0, 1)
      .map(({ match }) => words.answer(`${match.old}=${match.now.join(",") || (likely(match)[0] ?? "")}`)),
    ...(plan.anchors.some(({ named }) => named.some(isOpen)) ? [words.decide] : []),
    ...(writes.otherEmptied.length > 0 ? [words.otherEmptied(writes.otherEmptied.join("; "))] : []),
    ...(writes.citationsEmptied.length > 0 ? [words.citationsEmptied(citationsTold(writes.citationsEmptied))] : []),
    ...(writes.citationsReplaced.length > 0 ? [words.citationsReplaced(citationsTold(writes.citationsReplaced))] : []),
    ...(writes.citationsKept.length > 0 ? [words.citationsKept(keptCitationsTold(writes.citationsKept))] : []),
    ...(writes.keepsOldText ? [] : [words.noHistory]),
    ...(writes.marksGaps ? [] : [words.noMarks]),
    end,
    ...(said.kept === undefined ? [] : [words.kept(said.kept)]),
  ]
    .map(oneLine)
    .join("\n")}\n`;
}

/** So many of what a provision may be are named, and so many letters of each. */
const MOST_LIKELY = 3;
const EXCERPT = 60;

/** What it may be besides what it is taken for, the likeliest first. */
const likely = ({ candidates, now }: ProvisionMatch): readonly string[] =>
  candidates.filter((id) => !now.includes(id)).slice(0, MOST_LIKELY);

/** Says what a provision of the new version is: `12(1) «The data are kept…»`. */
function candidateTeller({ rows, added }: VersionPlan): (id: string) => string {
  const nows = new Map([...added, ...rows.flatMap(({ now }) => now ?? [])].map((one) => [one.id, one]));
  return (id) => {
    const { heading = "", text = "" } = nows.get(id) ?? {};
    const said = onOneLine(heading || text);
    return said === "" ? id : `${id} «${said.length > EXCERPT ? `${said.slice(0, EXCERPT).trimEnd()}…` : said}»`;
  };
}

function rowLine(row: VersionedRow, candidate: (id: string) => string, language: Language): string {
  const { match, old } = row;
  const to = match.now.length === 1 && match.now[0] === old.id ? "" : ` → ${match.now.join(", ") || "–"}`;
  const sure = match.isCertain ? "" : ` (${VERSION_WORDS[language].notCertain})`;
  const change = toldChange(row, language);
  const told = change === "" ? "" : `: ${change}`;
  const others = match.isCertain ? [] : likely(match);
  const perhaps = others.length > 0 ? `; ${VERSION_WORDS[language].perhaps(others.map(candidate).join("; "))}` : "";
  return `${old.id}${to}, ${changeLabel(row)[language]}${sure}${told}${perhaps}`;
}

function anchorLine(anchor: Anchor, from: string, language: Language): string {
  const words = VERSION_WORDS[language];
  const oldName = (id: string): string => ofVersion(id, from, language);
  return `${words.row(anchor.table, anchor.id)}: ${toldAnchor(anchor, { oldName, words, language })}`;
}
