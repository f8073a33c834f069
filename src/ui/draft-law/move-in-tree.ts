import type { Branch, ShownNode } from "./shown-nodes";

/** What a key does in a tree. */
export type TreeMove =
  | { readonly kind: "to"; readonly at: number }
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "choose" };

/** What a key does on the line that has the focus; undefined for a key that means nothing there. */
export function moveInTree<Node extends Branch<Node>>(
  key: string,
  lines: readonly ShownNode<Node>[],
  at: number,
  isOpen: boolean,
): TreeMove | undefined {
  const node = lines[at]?.node;
  const to = (line: number): TreeMove | undefined =>
    line >= 0 && line < lines.length ? { kind: "to", at: line } : undefined;
  switch (key) {
    case "ArrowDown":
      return to(at + 1);
    case "ArrowUp":
      return to(at - 1);
    case "Home":
      return to(0);
    case "End":
      return to(lines.length - 1);
    case "ArrowRight":
      if (!node || node.inner.length === 0) return undefined;
      return isOpen ? to(at + 1) : { kind: "open" };
    case "ArrowLeft":
      if (node && isOpen && node.inner.length > 0) return { kind: "close" };
      return to(lines.findIndex((line) => line.node === node?.outer));
    case "Enter":
    case " ":
      return { kind: "choose" };
    default:
      return undefined;
  }
}
