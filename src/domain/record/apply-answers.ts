import type { Thread } from "../review/thread";
import { saidToBe } from "./ask";
import type { Matched, RecordRow } from "./record-rows";
import { leftOver } from "./recognise";
import type { RecordContext } from "./record-context";
import { ANOTHER } from "./record-plan";

/** What is matched once a person has said which comment is which. */
export function withAnswers(matched: Matched, context: RecordContext): Matched {
  const said = new Map([...matched.unsure].map(([thread, rows]) => [thread, saidToBe(thread, rows, context)] as const));
  if ([...said.values()].every((answer) => answer === undefined)) return matched;
  const renamed = new Map(matched.renamed);
  for (const [thread, row] of said) {
    if (row !== undefined && row !== ANOTHER && !renamed.has(row)) renamed.set(row, thread);
  }
  const found = new Set(renamed.values());
  const unsure = new Map<Thread, readonly RecordRow[]>();
  for (const [thread, rows] of matched.unsure) {
    const open = rows.filter((row) => !renamed.has(row));
    if (!found.has(thread) && said.get(thread) !== ANOTHER && open.length > 0) unsure.set(thread, open);
  }
  const vanished = new Set([...matched.gone, ...[...matched.unsure.values()].flat()]);
  const rest = [...matched.news, ...matched.unsure.keys()].filter((thread) => !found.has(thread));
  const left = leftOver([...vanished], rest, renamed, unsure);
  return { ...matched, renamed, unsure, ...left };
}
