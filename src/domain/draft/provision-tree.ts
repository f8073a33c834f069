/** A provision and what is inside it, in the order of the draft. */
export interface ProvisionNode<Unit> {
  readonly provision: Unit;
  /** 0 at the top. */
  readonly depth: number;
  readonly outer: ProvisionNode<Unit> | undefined;
  readonly inner: readonly ProvisionNode<Unit>[];
}

/**
 * Provisions as a tree.
 *
 * @param outer for each provision the place of the one around it, -1 at the top; none may be around itself
 * @returns those at the top, and every one in the order given
 */
export function toProvisionTree<Unit>(provisions: readonly Unit[], outer: readonly number[]): ProvisionTree<Unit> {
  interface Open extends ProvisionNode<Unit> {
    depth: number;
    outer: Open | undefined;
    readonly inner: Open[];
  }
  const all = provisions.map((provision): Open => ({ provision, depth: 0, outer: undefined, inner: [] }));
  all.forEach((node, at) => {
    node.outer = all[outer[at] ?? -1];
    node.outer?.inner.push(node);
  });
  const top = all.filter((node) => node.outer === undefined);
  for (const node of walk(top)) node.depth = node.outer === undefined ? 0 : node.outer.depth + 1;
  return { top, all };
}

/** A draft as a tree of its provisions. */
export interface ProvisionTree<Unit> {
  readonly top: readonly ProvisionNode<Unit>[];
  /** In the order in which they were given. */
  readonly all: readonly ProvisionNode<Unit>[];
}

/**
 * The nodes of a tree from its top on, each before what is inside it.
 *
 * @param enters whether to go into a node; into all, when left out
 */
export function* walk<Node extends { readonly inner: readonly Node[] }>(
  top: readonly Node[],
  enters: (node: Node) => boolean = () => true,
): Generator<Node> {
  const waiting = [...top].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (enters(node)) for (let at = node.inner.length - 1; at >= 0; at--) waiting.push(node.inner[at] as Node);
  }
}

/** The nodes around a node, the nearest first. */
export function* around<Node extends { readonly outer: Node | undefined }>(node: Node): Generator<Node> {
  for (let one = node.outer; one; one = one.outer) yield one;
}
