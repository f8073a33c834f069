import type { StartedAmendments } from "../app/start-amendments";
import { AMENDMENT_KIND_LABELS } from "../domain/amendment/amendment";
import type { Language } from "../domain/language";
import { oneLine } from "./harmless-text";
import { AMEND_WORDS } from "./words/amend-words";
import { DRAFT_WORDS } from "./words/draft-words";

/** Where amendments went. */
export interface AmendSaid {
  readonly file: string;
  readonly dryRun: boolean;
  /** Left out when nothing was written. */
  readonly output?: string;
  readonly kept?: string;
}

/** The rows that were begun as JSON. */
export const toJsonAmended = (amended: StartedAmendments, said: AmendSaid): string =>
  `${JSON.stringify({ ...said, ...amended }, undefined, 2)}\n`;

/** The rows that were begun, for a person. */
export function toTextAmended(
  { gap, added, toWord, reworded, withoutKind, there, unknown }: StartedAmendments,
  { file, output, kept }: AmendSaid,
  language: Language,
): string {
  const words = AMEND_WORDS[language];
  const sum =
    added.length === 0
      ? words.nothing(file, gap)
      : output === undefined
        ? words.wouldAdd(file, gap, added.length)
        : words.wrote(output, gap, added.length);
  return `${[
    ...added.map(({ id, kind, provision }) =>
      [id, kind ? AMENDMENT_KIND_LABELS[kind][language] : "", provision].filter((part) => part !== "").join(" · "),
    ),
    ...list(words.toWord, toWord),
    ...list(words.reworded, reworded),
    ...list(words.withoutKind, withoutKind),
    ...list(words.there, there),
    ...list(words.unknown, unknown),
    sum,
    ...(kept === undefined ? [] : [DRAFT_WORDS[language].kept(kept)]),
  ]
    .map(oneLine)
    .join("\n")}\n`;
}

const list = (title: string, ids: readonly string[]): readonly string[] =>
  ids.length > 0 ? [`${title}: ${ids.join("; ")}`] : [];
