import type { Area } from "../../host/state/area";
import { parseArea } from "../../host/state/parse-area";

/** A formula as a tree. References are those that it is written with, `$` told apart. */
export type Formula =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "reference"; readonly area: Area; readonly fixed: Fixed }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Formula[] }
  | { readonly kind: "operation"; readonly operator: string; readonly left: Formula; readonly right: Formula };

/** Which sides of a reference stay where they are in whatever cell the formula is looked at for. */
export interface Fixed {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(.]))|(\d+(?:\.\d+)?)|([A-Z][A-Z0-9.]*)|(<>|<=|>=|[-+*/&=<>(),]))/uy;

/** Operators that bind alike, the loosest first. */
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"]] as const;

/** The tree of a formula such as `"=AND($A1<>\"\",$B1=0)"`; undefined for what is not read here: names, other sheets, tables. */
export function parseFormula(text: string): Formula | undefined {
  const tokens = tokensOf(text.replace(/^=/u, ""));
  if (!tokens) return undefined;
  const parser = new Parser(tokens);
  const tree = parser.operation(0);
  return parser.isAtEnd ? tree : undefined;
}

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  let place = 0;
  while (place < text.trimEnd().length) {
    TOKEN.lastIndex = place;
    const found = TOKEN.exec(text);
    if (!found) return undefined;
    tokens.push(found[0].trim());
    place = TOKEN.lastIndex;
  }
  return tokens;
}

class Parser {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#next === this.#tokens.length;
  }

  operation(level: number): Formula | undefined {
    const operators: readonly string[] | undefined = LEVELS[level];
    if (!operators) return this.#single();
    let left = this.operation(level + 1);
    while (left && operators.includes(this.#tokens[this.#next] ?? "")) {
      const operator = this.#take();
      const right = this.operation(level + 1);
      left = right && { kind: "operation", operator, left, right };
    }
    return left;
  }

  #take(): string {
    return this.#tokens[this.#next++] ?? "";
  }

  #single(): Formula | undefined {
    const token = this.#take();
    if (token === "(") {
      const inner = this.operation(0);
      return this.#take() === ")" ? inner : undefined;
    }
    if (token === "-") {
      const right = this.#single();
      return right && { kind: "operation", operator: "-", left: { kind: "value", value: 0 }, right };
    }
    if (token.startsWith('"')) return { kind: "value", value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/u.test(token)) return { kind: "value", value: Number(token) };
    if (token === "TRUE" || token === "FALSE") return { kind: "value", value: token === "TRUE" };
    if (this.#tokens[this.#next] === "(") return this.#call(token);
    return reference(token);
  }

  #call(name: string): Formula | undefined {
    this.#take();
    const given: Formula[] = [];
    while (this.#tokens[this.#next] !== ")") {
      if (given.length > 0 && this.#take() !== ",") return undefined;
      const one = this.operation(0);
      if (!one) return undefined;
      given.push(one);
    }
    this.#take();
    return { kind: "call", name, given };
  }
}

function reference(token: string): Formula | undefined {
  const area = parseArea(token);
  if (!area) return undefined;
  const [from = "", to = from] = token.split(":");
  const fixed = {
    firstRow: /\$\d/u.test(from),
    lastRow: /\$\d/u.test(to),
    firstColumn: from.startsWith("$"),
    lastColumn: to.startsWith("$"),
  };
  return { kind: "reference", area, fixed };
}
