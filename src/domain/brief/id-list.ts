import { joinWords } from "./spans";

/**
 * Ids for a sentence, runs of three and more as one: `"G-001–G-004, G-007"`, or `"G-001–G-004 and G-007"`.
 *
 * Above `most` items the rest is a number, in words the caller gives; a rest
 * of one id is named.
 *
 * @param and between the last two where all are named; a comma when left out
 */
export function formatIds(
  ids: readonly string[],
  most: number,
  andOthers: (count: number) => string,
  and?: string,
): string {
  const runs = toRuns(ids);
  const fitting = runs.length === most + 1 && runs.at(-1)?.length === 1 ? most + 1 : most;
  const shown = runs.slice(0, fitting);
  const hidden = runs.slice(fitting).reduce((sum, run) => sum + run.length, 0);
  const texts = shown.flatMap((run) => (run.length > 2 ? [`${run[0] ?? ""}–${run.at(-1) ?? ""}`] : run));
  if (hidden === 0 && and !== undefined) return joinWords(texts, and);
  return hidden === 0 ? texts.join(", ") : `${texts.join(", ")} ${andOthers(hidden)}`;
}

function toRuns(ids: readonly string[]): readonly (readonly string[])[] {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1) ?? "", id)) run.push(id);
    else runs.push([id]);
  }
  return runs;
}

function follows(before: string, after: string): boolean {
  const [, head, number] = ID.exec(before) ?? [];
  const [, nextHead, nextNumber] = ID.exec(after) ?? [];
  return head !== undefined && head === nextHead && Number(number) + 1 === Number(nextNumber);
}

const ID = /^(.*?)(\d{1,9})$/u;
