import { walk } from "../../domain/draft/provision-tree";

/** What a tree knows of its nodes. */
export interface Branch<Node> {
  readonly depth: number;
  readonly outer: Node | undefined;
  readonly inner: readonly Node[];
}

/** A node that has a line, and which of its siblings it is, counted from 1. */
export interface ShownNode<Node> {
  readonly node: Node;
  readonly place: number;
  readonly among: number;
}

/**
 * The nodes of a tree that have a line: those at the top, and those inside of what is open.
 *
 * @param leavesOut nodes that have none, and nothing inside them has
 */
export function shownNodes<Node extends Branch<Node>>(
  top: readonly Node[],
  isOpen: (node: Node) => boolean,
  leavesOut: (node: Node) => boolean = () => false,
): readonly ShownNode<Node>[] {
  const shown: ShownNode<Node>[] = [];
  const counts = new Map<Node | undefined, { readonly among: number; place: number }>();
  const count = (outer: Node | undefined, inner: readonly Node[]): void =>
    void counts.set(outer, { among: inner.filter((node) => !leavesOut(node)).length, place: 0 });
  count(undefined, top);
  const enters = (node: Node): boolean => !leavesOut(node) && isOpen(node);
  for (const node of walk(top, enters)) {
    if (leavesOut(node)) continue;
    if (enters(node)) count(node, node.inner);
    const siblings = counts.get(node.outer) ?? { among: 1, place: 0 };
    siblings.place++;
    shown.push({ node, place: siblings.place, among: siblings.among });
  }
  return shown;
}
