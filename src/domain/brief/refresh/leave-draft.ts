import type { BriefChanges, DraftPart } from "./brief-changes";

/** The marks of a draft that changes bring up to date. */
export function draftParts({ texts, draft: { box, mark, status, value } }: BriefChanges): readonly DraftPart[] {
  const isMarkNew = mark !== undefined || texts.some((text) => text.value === value);
  return [
    ...(box === undefined ? [] : (["box"] as const)),
    ...(isMarkNew ? (["mark"] as const) : []),
    ...(status.before === status.now ? [] : (["status"] as const)),
  ];
}

/** The same changes without the marks of a draft, which stay as they are and are remembered so; the same value without any. */
export function leaveDraft(changes: BriefChanges): BriefChanges {
  if (draftParts(changes).length === 0) return changes;
  const { texts, draft, memory } = changes;
  const { status, value, sections = memory.sections } = draft;
  return {
    ...changes,
    texts: texts.filter((text) => text.value !== value),
    draft: { ...draft, box: undefined, mark: undefined, status: { ...status, now: status.before } },
    memory: { ...memory, sections },
  };
}
