/** One line of `cite --jsonl`: a text, and what some of its words stand for. */
export interface CiteLine {
  readonly text: string;
  readonly context: Readonly<Record<string, string>>;
}

/** Read a line of JSON; a string says in words what is wrong with it. A blank line is a blank text. */
export function readCiteLine(line: string): CiteLine | string {
  if (line.trim() === "") return { text: "", context: {} };
  const value = parsed(line);
  if (value === undefined) return `unexpected ${shown(line)}, expected JSON such as {"text":"CRC, art. 16"}`;
  if (!isObject(value)) return `unexpected ${shown(line)}, expected an object with a "text"`;
  const { text, context = {} } = value;
  if (typeof text !== "string") return `unexpected "text" of ${shown(JSON.stringify(text))}, expected a string`;
  if (!isObject(context)) return `unexpected "context" of ${shown(JSON.stringify(context))}, expected an object`;
  const wrong = Object.entries(context).find(([, id]) => typeof id !== "string");
  if (wrong)
    return `unexpected ${shown(JSON.stringify(wrong[1]))} for "${wrong[0]}" in "context", expected an id such as "crc"`;
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
