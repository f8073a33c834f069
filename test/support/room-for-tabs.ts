import type { OpenBench } from "./workbench";

/** How the word of a tab stands among the others. */
export interface TabRoom {
  readonly word: string | null;
  readonly isCut: boolean;
  /** Neighbours have a gap between them that tells their words apart. */
  readonly isApart: boolean;
}

/** The room that the words of the pane's tabs have, were there six places; the tabs are left as they were. */
export const roomForTabs = ({ pane }: OpenBench, sixth: string): Promise<readonly TabRoom[]> =>
  pane
    .getByRole("tablist")
    .first()
    .evaluate((list, name) => {
      const added: Element[] = [];
      while (list.children.length < 6) {
        const tab = list.lastElementChild!.cloneNode(true) as HTMLElement;
        tab.querySelector("span:last-child")!.textContent = name;
        list.prepend(tab);
        added.push(tab);
      }
      const { left, right } = list.getBoundingClientRect();
      const spans = Array.from(list.querySelectorAll<HTMLElement>("[role=tab] > span:last-child"));
      const room = spans.map((span, at) => {
        const box = span.getBoundingClientRect();
        const before = spans[at - 1]?.getBoundingClientRect().right ?? left;
        const after = spans[at + 1]?.getBoundingClientRect().left ?? right;
        return {
          word: span.textContent,
          isCut: span.scrollWidth > Math.ceil(box.width),
          isApart: box.left - before >= 1 && after - box.right >= 1,
        };
      });
      for (const tab of added) tab.remove();
      return room;
    }, sixth);
