import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useIndents, useTreeStyles } from "./Tree.styles";
import { moveInTree } from "./move-in-tree";
import { shownNodes } from "./shown-nodes";
import type { Branch } from "./shown-nodes";

export interface TreeProps<Node> {
  readonly top: readonly Node[];
  /** What the tree is called. */
  readonly label: string;
  /** Names a node among all others, also when the tree is made anew. */
  readonly keyOf: (node: Node) => string;
  /** Nodes that are left out, with all that is inside them. */
  readonly leavesOut?: (node: Node) => boolean;
  readonly open: ReadonlySet<string>;
  readonly onOpen: (key: string, on: boolean) => void;
  /** What stands on a node's line: it is what the node is called, too. */
  readonly line: (node: Node) => ReactNode;
  /** Left out where a node can only be opened and closed. */
  readonly onChoose?: (node: Node) => void;
  /** On the button that draws as many lines more. */
  readonly more: (lines: number) => string;
}

/** Lines drawn at a time: a draft has thousands. */
const PAGE = 200;
const DEEPEST = 5;

/**
 * A tree of which only the lines that are open are drawn, and of these a page at a time. The keyboard reaches one line;
 * arrows go on from there, as in the trees of every system.
 */
export function Tree<Node extends Branch<Node>>(props: TreeProps<Node>): ReactNode {
  const { top, label, keyOf, leavesOut, open, onOpen, line, onChoose, more } = props;
  const styles = useTreeStyles();
  const indents = useIndents();
  const list = useRef<HTMLDivElement>(null);
  const [limit, setLimit] = useState(PAGE);
  const [active, setActive] = useState<string>();
  const nodes = shownNodes(top, (node) => open.has(keyOf(node)), leavesOut);
  const drawn = nodes.slice(0, limit);
  const activeAt = Math.max(
    0,
    drawn.findIndex(({ node }) => keyOf(node) === active),
  );
  const focus = (at: number): void => {
    const next = drawn[at];
    if (!next) return;
    setActive(keyOf(next.node));
    list.current?.querySelectorAll<HTMLElement>("[role=treeitem]")[at]?.focus();
  };
  const choose = (node: Node): void => {
    setActive(keyOf(node));
    if (onChoose) onChoose(node);
    else if (node.inner.length > 0) onOpen(keyOf(node), !open.has(keyOf(node)));
  };
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    const node = drawn[at]?.node;
    if (!node || event.altKey || event.ctrlKey || event.metaKey) return;
    const move = moveInTree(event.key, drawn, at, open.has(keyOf(node)));
    if (!move) return;
    event.preventDefault();
    if (move.kind === "to") focus(move.at);
    else if (move.kind === "choose") choose(node);
    else onOpen(keyOf(node), move.kind === "open");
  };
  return (
    <>
      <div ref={list} role="tree" aria-label={label} className={styles.tree}>
        {drawn.map(({ node, place, among }, at) => {
          const key = keyOf(node);
          const isOpen = open.has(key);
          const hasInner = node.inner.length > 0;
          return (
            <div
              key={key}
              role="treeitem"
              tabIndex={at === activeAt ? 0 : -1}
              aria-level={node.depth + 1}
              aria-posinset={place}
              aria-setsize={among}
              {...(hasInner && { "aria-expanded": isOpen })}
              aria-selected={key === active}
              className={styles.item}
              onClick={() => choose(node)}
              onKeyDown={(event) => onKeyDown(event, at)}
            >
              <span
                className={mergeClasses(styles.opener, indents[Math.min(node.depth, DEEPEST) as 0])}
                onClick={(event) => {
                  if (!hasInner) return;
                  event.stopPropagation();
                  onOpen(key, !isOpen);
                }}
              >
                {hasInner && (isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />)}
              </span>
              <span className={styles.content}>{line(node)}</span>
            </div>
          );
        })}
      </div>
      {nodes.length > limit && (
        <Button appearance="subtle" size="small" onClick={() => setLimit(limit + PAGE)}>
          {more(Math.min(PAGE, nodes.length - limit))}
        </Button>
      )}
    </>
  );
}
