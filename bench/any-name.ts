import type { Catalogue } from "../src/domain/instrument/catalogue";

/**
 * Every name in the catalogue as regular expressions, as a good engineer would write them: names that begin alike share
 * their beginning, case is folded by the expression, a name begins where a word does, and all is made once. They find
 * names and nothing else, so their time is what merely looking through a text costs.
 *
 * Latin names and all others are apart, since V8 does not optimise an expression of more than 20 kB: one for both took
 * ten times as long for the same names.
 */
export function anyName({ instruments }: Catalogue): readonly RegExp[] {
  const names = instruments.flatMap(({ short, aliases }) => [short, ...aliases]);
  return [
    toExpression("\\b", names.filter(isLatin)),
    toExpression(
      "(?<![\u0400-\u04ff])",
      names.filter((name) => !isLatin(name)),
    ),
  ];
}

/** How often they match; `match` neither copies an expression nor makes an object for each match. */
export const countNames = (text: string, expressions: readonly RegExp[]): number =>
  expressions.reduce((sum, expression) => sum + (text.match(expression)?.length ?? 0), 0);

const isLatin = (name: string): boolean => /^[\u0020-\u024f]+$/.test(name);

/** V8's limit; see `kRegExpTooLargeToOptimize` in its sources. */
const MOST_OPTIMISED = 20 * 1024;

function toExpression(before: string, names: readonly string[]): RegExp {
  const root: Branch = new Map();
  for (const name of names) {
    let branch = root;
    for (const letter of name.toLowerCase()) {
      const next: Branch = branch.get(letter) ?? new Map();
      branch.set(letter, next);
      branch = next;
    }
    branch.set(END, new Map());
  }
  const source = before + toSource(root);
  if (source.length > MOST_OPTIMISED) throw new Error(`An expression of ${source.length} signs is not optimised`);
  return new RegExp(source, "gi");
}

type Branch = Map<string, Branch>;

/** Stands where a name may end. */
const END = "";

function toSource(branch: Branch): string {
  const ways = [...branch]
    .filter(([letter]) => letter !== END)
    .map(([letter, next]) => escape(letter) + toSource(next));
  if (ways.length === 0) return "";
  const group = ways.length === 1 ? (ways[0] as string) : `(?:${ways.join("|")})`;
  // The longest name wins, so ending here comes last.
  return branch.has(END) ? `(?:${group})?` : group;
}

const escape = (letter: string): string => letter.replace(/[.*+?^${}()|[\]\\/]/u, "\\$&");
