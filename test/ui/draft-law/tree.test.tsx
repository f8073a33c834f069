/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { ReactNode } from "react";
import { outerProvisions } from "../../../src/domain/provision/outer-provisions";
import { toProvisionTree } from "../../../src/domain/draft/provision-tree";
import type { ProvisionNode } from "../../../src/domain/draft/provision-tree";
import { Tree } from "../../../src/ui/draft-law/Tree";
import { renderInPane } from "../../support/render-in-pane";

const treeOf = (ids: readonly string[]) => toProvisionTree(ids, outerProvisions(ids));

function Shown({
  ids,
  leftOut,
  onChoose,
}: {
  ids: readonly string[];
  leftOut?: string;
  onChoose?: jest.Mock;
}): ReactNode {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tree<ProvisionNode<string>>
      top={treeOf(ids).top}
      label="Provisions"
      keyOf={({ provision }) => provision}
      {...(leftOut !== undefined && { leavesOut: ({ provision }) => provision === leftOut })}
      open={open}
      onOpen={(key, on) => setOpen(new Set(on ? [...open, key] : [...open].filter((one) => one !== key)))}
      line={({ provision }) => provision}
      {...(onChoose && { onChoose: ({ provision }) => void onChoose(provision) })}
      more={(lines) => `Show ${lines} more`}
    />
  );
}

const LAW = ["chapter 1", "1", "1(1)", "1(2)", "2", "chapter 2", "3"];
const lines = (): readonly string[] => screen.getAllByRole("treeitem").map((item) => item.textContent ?? "");
const focused = (): string => document.activeElement?.textContent ?? "";

describe("the tree of provisions", () => {
  it("draws what is open, and says how deep each line is and which of its siblings", async () => {
    renderInPane(<Shown ids={LAW} />);
    expect(lines()).toEqual(["chapter 1", "chapter 2"]);
    await userEvent.click(screen.getByRole("treeitem", { name: "chapter 1" }));
    expect(lines()).toEqual(["chapter 1", "1", "2", "chapter 2"]);
    const second = screen.getByRole("treeitem", { name: "2" });
    expect(["level", "posinset", "setsize"].map((name) => second.getAttribute(`aria-${name}`))).toEqual([
      "2",
      "2",
      "2",
    ]);
    expect(second.hasAttribute("aria-expanded")).toBe(false);
    expect(screen.getByRole("treeitem", { name: "1", expanded: false })).toBeTruthy();
  });

  it("is gone through by the keyboard, which reaches one line of it", async () => {
    const onChoose = jest.fn();
    renderInPane(<Shown ids={LAW} onChoose={onChoose} />);
    await userEvent.tab();
    expect(focused()).toBe("chapter 1");
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(focused()).toBe("1");
    await userEvent.keyboard("{ArrowRight}{ArrowDown}{ArrowDown}");
    expect(focused()).toBe("1(2)");
    await userEvent.keyboard("{Enter}");
    expect(onChoose).toHaveBeenCalledWith("1(2)");
    await userEvent.keyboard("{ArrowLeft}");
    expect(focused()).toBe("1");
    await userEvent.keyboard("{ArrowLeft}{End}");
    expect(lines()).toEqual(["chapter 1", "1", "2", "chapter 2"]);
    expect(focused()).toBe("chapter 2");
    await userEvent.keyboard("{Home}");
    expect(focused()).toBe("chapter 1");
    expect(screen.getAllByRole("treeitem").filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it("leaves out what is not wanted, with all that is inside it", async () => {
    renderInPane(<Shown ids={LAW} leftOut="1" />);
    await userEvent.click(screen.getByRole("treeitem", { name: "chapter 1" }));
    expect(lines()).toEqual(["chapter 1", "2", "chapter 2"]);
    expect(screen.getByRole("treeitem", { name: "2" }).getAttribute("aria-setsize")).toBe("1");
  });

  it("draws a page of lines of a draft with thousands, and more when asked", async () => {
    renderInPane(<Shown ids={Array.from({ length: 3_000 }, (_, at) => String(at + 1))} />);
    expect(lines()).toHaveLength(200);
    await userEvent.click(screen.getByRole("button", { name: "Show 200 more" }));
    expect(lines()).toHaveLength(400);
  });
});
