import { PRIORITY_LABELS, STATUS_LABELS } from "../gap/gap";
import type { Gap } from "../gap/gap";
import type { Profile } from "../profile/profile";
import { ok } from "../result";
import type { Result } from "../result";
import { fold } from "../text/fold";
import { splitValues } from "../text/split-values";
import { attachThreads } from "./attach-threads";
import { DISPOSITION_LABELS } from "./consultation";
import type { MatchedRow, MatchedTable } from "./match-table";
import { matchTable } from "./match-table";
import { readChoice, readYes } from "./read-choice";
import { readDetails } from "./read-details";
import type { Remark } from "./remark";
import type { Review } from "./review";
import type { SheetTable } from "./sheet-table";
import { TABLES, TABLE_NAMES } from "./tables";
import type { TableName } from "./tables";
import type { Thread } from "./thread";
import { noGapsTable } from "./unusable-table";

/**
 * The review that a workbook's tables and threads hold.
 *
 * Rows keep their order; a blank row is no row; ids stand as they are typed,
 * blank and doubled ones too (`mendIds` puts them right). Text that is
 * struck through is not read. Messages tell of tables and columns that are
 * missing; `seeRemarks` tells the rest.
 *
 * @param profileFor the profile of an id, the default one for an id it does not know
 * @throws UnusableInput when there is no table Gaps, or a table of ours lacks a column it needs
 */
export function readReview(
  tables: readonly SheetTable[],
  threads: readonly Thread[],
  profileFor: (id: string) => Profile,
): Result<Review, Remark> {
  const matched = new Map<TableName, MatchedTable>();
  const messages: Remark[] = [];
  for (const name of TABLE_NAMES) {
    const table = tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table) matched.set(name, matchTable(table, TABLES[name]));
    else if (name === "Gaps") throw noGapsTable();
    else messages.push({ kind: "table-missing", table: name });
  }
  for (const table of matched.values()) messages.push(...table.messages);

  const rows = <T>(name: TableName, read: (row: MatchedRow) => T): readonly T[] =>
    matched.get(name)?.rows.map(read) ?? [];
  const { details, places } = readDetails(matched.get("Review"), matched.get("Gaps")?.language);
  const toAspect = aspectReader(profileFor(details.profile));
  const feedback = rows("Feedback", ({ place, text }) => ({
    id: text("id").trim(),
    raisedBy: text("raisedBy"),
    date: text("date").trim(),
    source: text("source").trim(),
    gap: text("gap").trim(),
    column: text("column").trim(),
    feedback: text("feedback"),
    disposition: readChoice(text("disposition"), DISPOSITION_LABELS),
    response: text("response"),
    closedBy: text("closedBy"),
    thread: text("thread").trim(),
    place,
  }));
  const review: Review = {
    details,
    detailPlaces: places,
    gaps: rows("Gaps", (row) => toGap(row, toAspect)),
    provisions: rows("Provisions", ({ place, text }) => ({
      id: text("id").trim(),
      citation: text("citation"),
      heading: text("heading"),
      text: text("text"),
      fingerprint: text("fingerprint").trim(),
      place,
    })),
    amendments: rows("Amendments", ({ place, text }) => ({
      id: text("id").trim(),
      gap: text("gap").trim(),
      provision: text("provision").trim(),
      draftText: text("draftText"),
      newText: text("newText"),
      alternativeText: text("alternativeText"),
      justification: text("justification"),
      place,
    })),
    aspects: rows("Aspects", ({ place, text }) => ({
      aspect: toAspect(text("aspect")),
      question: text("question"),
      positiveEffects: text("positiveEffects"),
      noGapReason: text("noGapReason"),
      place,
    })),
    documents: rows("Documents", ({ place, text }) => ({
      document: text("document").trim(),
      required: readYes(text("required")),
      citedAs: splitValues(text("citedAs")),
      partCount: toCount(text("parts")),
      notCitedReason: text("notCitedReason"),
      place,
    })),
    consultations: rows("Consultations", ({ place, text }) => ({
      id: text("id").trim(),
      date: text("date").trim(),
      with: text("with"),
      format: text("format"),
      attendees: text("attendees"),
      summary: text("summary"),
      place,
    })),
    feedback,
    waivers: rows("Waivers", ({ place, text }) => ({
      rule: text("rule").trim(),
      gap: text("gap").trim(),
      about: text("about").trim(),
      reason: text("reason"),
      by: text("by"),
      date: text("date").trim(),
      place,
    })),
    rounds: rows("Rounds", ({ place, text }) => ({
      round: text("round").trim(),
      date: text("date").trim(),
      label: text("label"),
      gap: text("gap").trim(),
      issue: text("issue"),
      solution: text("solution"),
      sources: text("sources"),
      fingerprint: text("fingerprint").trim(),
      place,
    })),
    threads: attachThreads(threads, matched, feedback),
    tables: [...matched.values()].map((table) => table.found),
  };
  return ok(review, messages);
}

function toGap({ place, text }: MatchedRow, toAspect: (cell: string) => string): Gap {
  const [priority, status] = [text("priority"), text("status")];
  const [knownPriority, knownStatus] = [readChoice(priority, PRIORITY_LABELS), readChoice(status, STATUS_LABELS)];
  return {
    id: text("id").trim(),
    issue: text("issue"),
    solution: text("solution"),
    sources: text("sources"),
    headline: text("headline"),
    provisions: splitValues(text("provisions")),
    aspects: splitValues(text("aspects")).map(toAspect),
    priority: knownPriority,
    status: knownStatus,
    ...(knownPriority === undefined && priority.trim() !== "" && { typedPriority: priority.trim() }),
    ...(knownStatus === undefined && status.trim() !== "" && { typedStatus: status.trim() }),
    fingerprint: text("fingerprint").trim(),
    place,
  };
}

/** Aspects are typed by their name in any language, or by their id. */
function aspectReader(profile: Profile): (cell: string) => string {
  const ids = new Map<string, string>();
  for (const { id, name } of profile.aspects) {
    for (const label of [id, ...Object.values(name)]) ids.set(fold(label), id);
  }
  return (cell) => ids.get(fold(cell)) ?? cell.trim();
}

const toCount = (cell: string): number | undefined =>
  /^\d{1,6}$/u.test(cell.trim()) ? Number(cell.trim()) : undefined;
