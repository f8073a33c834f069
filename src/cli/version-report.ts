import type { VersionName, VersionWrites } from "../app/import-new-version";
import { renumbering } from "../app/old-numbers-note";
import { idsChanged, isOpen, namesAfter } from "../app/plan-anchors";
import type { Anchor } from "../app/plan-anchors";
import { nameOfReason, toldReason } from "../app/reason-words";
import type { VersionPlan } from "../app/plan-new-version";
import type { VersionedRow } from "../app/versioned-row";
import { toldWords } from "../app/version-words";
import { ofVersion } from "../domain/provision/earlier-version";
import type { DraftMessage } from "../domain/draft/draft-provision";
import type { Language } from "../domain/language";
import type { MatchKind } from "../domain/provision/versions/version-match";
import { MATCH_LABELS } from "../domain/review/tables/draft-history";
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
      provisions: plan.rows.map(({ match, old, words }) => ({
        id: match.old,
        citation: old.citation,
        change: match.kind,
        became: match.now,
        certain: match.isCertain,
        ...(match.candidates.length > 0 && { candidates: match.candidates }),
        wordsChanged: match.wordsChanged,
        ...(words.length > 0 && { words }),
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
        oldNumbers: anchor.saidOld.map(({ id }) => id),
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
      keepsOldText: writes.keepsOldText,
      marksGaps: writes.marksGaps,
      messages: messages.map(toMessage(language)),
    },
    undefined,
    2,
  )}\n`;

/** How many provisions became what, and how many are new. */
const countsOf = ({ rows, added }: VersionPlan): Readonly<Record<MatchKind | "added" | "uncertain", number>> => {
  const kinds = Object.keys(MATCH_LABELS) as MatchKind[];
  const counts = kinds.map((kind) => [kind, rows.filter(({ match }) => match.kind === kind).length] as const);
  const uncertain = rows.filter(({ match }) => !match.isCertain).length;
  return { ...(Object.fromEntries(counts) as Record<MatchKind, number>), added: added.length, uncertain };
};

/** What a new version changes, for a person: provisions, rows of the review, and what is to be decided. */
export function toTextVersion(
  { plan, writes, from, version, isWanted }: ReportedVersion,
  messages: readonly DraftMessage[],
  said: ImportSaid,
  language: Language,
): string {
  const words = VERSION_WORDS[language];
  const changed = plan.rows.filter(({ match }) => match.kind !== "same");
  const { added: _, uncertain, ...kinds } = countsOf(plan);
  const counts = Object.entries(kinds).filter(([, count]) => count > 0);
  const isSame = writes.edits.length + writes.rows.length === 0;
  const undone = isSame ? DRAFT_WORDS[language].nothingToAdd(said.file) : words.wouldWrite(version);
  const end = said.output !== undefined ? words.wrote(said.output, version) : isWanted ? undone : words.howTo;
  return `${[
    ...messages.map(({ text }) => text[language]),
    ...changed.map((row) => rowLine(row, language)),
    ...(plan.added.length > 0 ? [`${words.added}: ${plan.added.map(({ id }) => id).join("; ")}`] : []),
    ...(plan.tooLong.length > 0 ? [`${words.tooLong}: ${plan.tooLong.join("; ")}`] : []),
    ...plan.anchors.map((anchor) => anchorLine(anchor, from, language)),
    ...writes.reasons.map((reason) => `${nameOfReason(reason, language)}: ${toldReason(reason, language)}`),
    ...plan.cells.map(
      ({ place: { sheet, cell }, saidOld }) =>
        `${sheet}!${cell}: ${words.cellSaidOld(saidOld.map(renumbering).join("; "), from.trim())}`,
    ),
    [
      counts.map(([kind, count]) => `${MATCH_LABELS[kind as MatchKind][language]}: ${count}`).join(", "),
      `${words.added}: ${plan.added.length}`,
      `${words.uncertain}: ${uncertain}`,
    ]
      .filter((part) => part !== "")
      .join("; "),
    ...(plan.anchors.some(({ named }) => named.some(isOpen)) ? [words.decide] : []),
    ...(writes.otherEmptied.length > 0 ? [words.otherEmptied(writes.otherEmptied.join("; "))] : []),
    ...(writes.keepsOldText ? [] : [words.noHistory]),
    ...(writes.marksGaps ? [] : [words.noMarks]),
    end,
    ...(said.kept === undefined ? [] : [words.kept(said.kept)]),
  ]
    .map(oneLine)
    .join("\n")}\n`;
}

function rowLine({ match, old, words }: VersionedRow, language: Language): string {
  const to = match.now.length === 1 && match.now[0] === old.id ? "" : ` → ${match.now.join(", ") || "–"}`;
  const sure = match.isCertain ? "" : ` (${VERSION_WORDS[language].notCertain})`;
  const told = words.length > 0 ? `: ${toldWords(words, language)}` : "";
  return `${old.id}${to}, ${MATCH_LABELS[match.kind][language]}${sure}${told}`;
}

function anchorLine(anchor: Anchor, from: string, language: Language): string {
  const words = VERSION_WORDS[language];
  const after = namesAfter(anchor, (id) => ofVersion(id, from, language)).join("; ");
  const before = anchor.before.join("; ");
  const changed = idsChanged(anchor);
  const told = [
    ...(after === before ? [] : [`${before} → ${after}`]),
    ...(changed.length > 0 ? [words.changedWords(changed.join("; "))] : []),
    ...(anchor.saidOld.length > 0 ? [words.saidOld(anchor.saidOld.map(renumbering).join("; "))] : []),
  ];
  return `${words.row(anchor.table, anchor.id)}: ${told.join("; ")}`;
}
