import type { Bar, Edge, Look } from "../../host/state/look";

/** Properties as an element's `style` has them. */
export type Css = Readonly<Record<string, string>>;

/** Pixels of a step of indenting, and those that a cell keeps free at its sides. */
const INDENT = 9;
const SIDE = 3;

/** What a cell's box looks like: its ground and its lines. */
export const boxCss = cached(({ fill, bar, left, right, top, bottom }): Css => ({
  backgroundColor: fill ?? "#ffffff",
  ...(bar && { backgroundImage: barCss(bar) }),
  ...(left && { borderLeft: lineCss(left) }),
  ...(right && { borderRight: lineCss(right) }),
  ...(top && { borderTop: lineCss(top) }),
  ...(bottom && { borderBottom: lineCss(bottom) }),
}));

/** What a cell's text looks like, and where in its box it stands; what it holds decides where a look says nothing of it. */
export function textCss(look: Look, holds: "text" | "number" | "truth"): Css {
  const across = ACROSS[look.horizontal ?? ""] ?? BY_CONTENT[holds];
  const side = `${SIDE + INDENT * (look.indent ?? 0)}px`;
  return {
    ...lettersCss(look),
    ...(across === "end" ? { paddingRight: side } : { paddingLeft: side }),
    textAlign: across,
  };
}

const lettersCss = cached(({ colour, bold, italic, underlined, struck, size, face, vertical, wraps }): Css => {
  const line = [underlined ? "underline" : "", struck ? "line-through" : ""].join(" ").trim();
  return {
    color: colour ?? "#000000",
    fontFamily: `"${(face ?? "Arial").replaceAll('"', "")}", Carlito, Arial, "Liberation Sans", sans-serif`,
    fontSize: `${size ?? 11}pt`,
    fontWeight: bold ? "700" : "400",
    fontStyle: italic ? "italic" : "normal",
    justifyContent: DOWN[vertical ?? ""] ?? "flex-end",
    whiteSpace: wraps ? "pre-wrap" : "pre",
    ...(line !== "" && { textDecoration: line }),
  };
});

const ACROSS: Readonly<Record<string, string>> = {
  left: "start",
  center: "center",
  centerContinuous: "center",
  right: "end",
  justify: "justify",
};
const BY_CONTENT = { text: "start", number: "end", truth: "center" } as const;
const DOWN: Readonly<Record<string, string>> = { top: "flex-start", center: "center", justify: "flex-start" };

const WIDTHS: Readonly<Record<string, string>> = { medium: "2px", thick: "3px", double: "3px" };
const LINES: Readonly<Record<string, string>> = {
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  hair: "dotted",
};

const lineCss = ({ line, colour }: Edge): string => `${WIDTHS[line] ?? "1px"} ${LINES[line] ?? "solid"} ${colour}`;

const barCss = ({ colour, share }: Bar): string =>
  `linear-gradient(to right, ${colour} ${Math.round(share * 100)}%, transparent 0)`;

/** Looks are never changed, so that what follows from one is worked out once. */
function cached<T>(work: (look: Look) => T): (look: Look) => T {
  const known = new WeakMap<Look, T>();
  return (look) => {
    const found = known.get(look);
    if (found !== undefined) return found;
    const made = work(look);
    known.set(look, made);
    return made;
  };
}
