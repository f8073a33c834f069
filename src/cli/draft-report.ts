import type { ImportedDraft } from "../app/plan-import";
import type { DraftMessage, DraftProvision, DraftReading } from "../domain/draft/draft-provision";
import type { Language } from "../domain/language";
import { oneLine } from "./harmless-text";
import { DRAFT_WORDS } from "./words/draft-words";

/** Where an import went. */
export interface ImportSaid {
  readonly file: string;
  readonly dryRun: boolean;
  /** Left out when nothing was written. */
  readonly output?: string;
  readonly kept?: string;
}

/** A message as JSON gives it. */
export const toMessage =
  (language: Language) =>
  ({ kind, provision, text }: DraftMessage) => ({
    kind,
    ...(provision !== undefined && { provision }),
    message: text[language],
  });

/**
 * The provisions as JSON for other programs. Marks, headings and texts, what stands above the first provision, the
 * contents list, the signature and an explanatory memorandum are together every character of the draft that is not blank.
 */
export const toJsonProvisions = (
  { provisions, front, contents, signature, memorandum, messages }: DraftReading,
  language: Language,
): string =>
  `${JSON.stringify(
    {
      provisions: provisions.map(({ id, level, number, heading, citation, text, parent, mark }) => ({
        id,
        level,
        number,
        heading,
        citation,
        text,
        parent,
        mark,
      })),
      front,
      contents,
      signature,
      memorandum,
      messages: messages.map(toMessage(language)),
    },
    undefined,
    2,
  )}\n`;

/** The provisions as a tree for a person, then what is to be said of them. */
export function toTextProvisions(file: string, { provisions, messages }: DraftReading, language: Language): string {
  const depths = new Map<string, number>();
  const lines = provisions.map((provision) => {
    const depth = provision.parent === null ? 0 : (depths.get(provision.parent) ?? 0) + 1;
    depths.set(provision.id, depth);
    return treeLine(provision, depth);
  });
  const told = messages.map(({ text }) => text[language]);
  const sum = DRAFT_WORDS[language].sum(file, provisions.length, messages.length);
  return `${[...lines, "", ...told, "", sum].map(clean).join("\n")}\n`;
}

const treeLine = ({ id, mark, heading, text }: DraftProvision, depth: number): string =>
  `${"  ".repeat(depth)}${id}: ${shorten([mark, heading, text].filter((one) => one !== "").join(" "))}`;

/** Indents are kept, which `oneLine` would take for blanks of a text. */
const clean = (line: string): string => {
  const [indent = ""] = /^ */u.exec(line) ?? [];
  return indent + oneLine(line.slice(indent.length));
};

const shorten = (text: string): string => (text.length > 90 ? `${text.slice(0, 89)}…` : text);

/** What an import came to as JSON. */
export const toJsonImport = (
  imported: ImportedDraft,
  messages: readonly DraftMessage[],
  said: ImportSaid,
  language: Language,
): string => `${JSON.stringify({ ...said, ...imported, messages: messages.map(toMessage(language)) }, undefined, 2)}\n`;

/** What an import came to, for a person. */
export function toTextImport(
  { added, same, differing, notInDraft, tooLong, ordered }: ImportedDraft,
  messages: readonly DraftMessage[],
  { file, output, kept }: ImportSaid,
  language: Language,
): string {
  const words = DRAFT_WORDS[language];
  const sum =
    added.length === 0 && (ordered.length === 0 || output === undefined)
      ? words.nothingToAdd(file)
      : output === undefined
        ? words.wouldAdd(file, added.length, same.length)
        : words.wrote(output, added.length, same.length);
  return `${[
    ...messages.map(({ text }) => text[language]),
    ...list(words.differing, differing),
    ...list(words.notInDraft, notInDraft),
    ...list(words.tooLong, tooLong),
    ...(ordered.length > 0 ? [words.ordered(ordered.length, output !== undefined)] : []),
    sum,
    ...(kept === undefined ? [] : [words.kept(kept)]),
  ]
    .map(oneLine)
    .join("\n")}\n`;
}

const list = (title: string, ids: readonly string[]): readonly string[] =>
  ids.length > 0 ? [`${title}: ${ids.join("; ")}`] : [];
