import type { Localised } from "../domain/language";
import { BAD_LINE } from "./words/cite-words";

/** One line of `cite --jsonl`: a text, and what some of its words stand for. */
export interface CiteLine {
  readonly text: string;
  readonly context: Readonly<Record<string, string>>;
}

/** Read a line of JSON; without one it says what is wrong with it. A blank line is a blank text. */
export function readCiteLine(line: string): CiteLine | { readonly wrong: Localised } {
  if (line.trim() === "") return { text: "", context: {} };
  const value = parsed(line);
  if (value === undefined) return { wrong: BAD_LINE.noJson(shown(line)) };
  if (!isObject(value)) return { wrong: BAD_LINE.noObject(shown(line)) };
  const { text, context = {} } = value;
  if (typeof text !== "string") return { wrong: BAD_LINE.noText(shown(JSON.stringify(text))) };
  if (!isObject(context)) return { wrong: BAD_LINE.noContext(shown(JSON.stringify(context))) };
  const wrong = Object.entries(context).find(([, id]) => typeof id !== "string");
  if (wrong) return { wrong: BAD_LINE.noId(shown(JSON.stringify(wrong[1])), wrong[0]) };
  return { text, context: context as Readonly<Record<string, string>> };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const LONGEST_SHOWN = 40;

const shown = (text: string | undefined): string =>
  text === undefined ? "nothing" : text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
