import type { Catalogue } from "../src/domain/instrument/catalogue";

/**
 * One regular expression of every name in the catalogue, as a good engineer would write it: names that begin alike
 * share their beginning, case is folded by the expression, and it is made once. It finds names and nothing else, so
 * its time is what merely looking through a text costs.
 */
export function anyName({ instruments }: Catalogue): RegExp {
  const root: Branch = new Map();
  for (const { short, aliases } of instruments)
    for (const name of [short, ...aliases]) {
      let branch = root;
      for (const letter of name.toLowerCase()) {
        const next: Branch = branch.get(letter) ?? new Map();
        branch.set(letter, next);
        branch = next;
      }
      branch.set(END, new Map());
    }
  return new RegExp(toSource(root), "gi");
}

/** How often it matches; `match` neither copies the expression nor makes an object for each match. */
export const countNames = (text: string, expression: RegExp): number => text.match(expression)?.length ?? 0;

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
