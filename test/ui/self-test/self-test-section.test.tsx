/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { SelfTestSection } from "../../../src/ui/self-test/SelfTestSection";
import { WORDS } from "../../../src/ui/self-test/self-test-words";
import { renderInPane } from "../../support/render-in-pane";
import { AGREES, selfTestThat } from "../../support/self-test";

const press = async (name: string): Promise<void> => userEvent.click(await screen.findByRole("button", { name }));
const report = (): string => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Report" }).value;

describe("the self-test", () => {
  it("starts at once in an empty workbook, and shows what differs with what was found and expected", async () => {
    renderInPane(<SelfTestSection selfTest={selfTestThat()} />);
    await press("Start");
    await screen.findByText(WORDS.someDiffer.en);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "V1: Grass is green. — as expected.",
      "V2: Grass is green. — different. Found: “blue”, expected: “green”.",
    ]);
  });

  it("says what would be lost in a workbook with something in it, and opens an empty one", async () => {
    const openBlank = jest.fn(async () => undefined);
    renderInPane(<SelfTestSection selfTest={selfTestThat({ isBlank: async () => false, openBlank })} />, "kk");
    await screen.findByText(WORDS.notBlank.kk);
    expect(screen.queryByRole("button", { name: WORDS.start.kk })).toBeNull();
    await press(WORDS.openBlank.kk);
    expect(openBlank).toHaveBeenCalledTimes(1);
  });

  it("goes on here where Excel opens no new workbook, if the person wants it so", async () => {
    const refusing = {
      isBlank: () => Promise.reject(new Error("no")),
      openBlank: () => Promise.reject(new Error("no")),
    };
    renderInPane(<SelfTestSection selfTest={selfTestThat(refusing, [AGREES])} />);
    await press(WORDS.openBlank.en);
    expect((await screen.findByRole("alert")).textContent).toBe(WORDS.notOpened.en);
    await press(WORDS.here.en);
    await screen.findByText(WORDS.allAgree.en);
  });

  it("reports the host, what was found, and what the person saw", async () => {
    renderInPane(<SelfTestSection selfTest={selfTestThat()} />);
    await press("Start");
    await screen.findByRole("textbox", { name: "Report" });
    expect(report()).toContain("Host: Excel 16.0\n\nV1: as expected\nV2: DIFFERENT, found “blue”, expected “green”");
    expect(report()).toContain("U1: not said (not tried)");
    await press("Try");
    await press("No");
    expect(report()).toContain("U1: NO (gone)");
  });

  it("copies the report", async () => {
    renderInPane(<SelfTestSection selfTest={selfTestThat()} />);
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Start" }));
    await user.click(await screen.findByRole("button", { name: "Copy the report" }));
    await screen.findByText(WORDS.copied.en);
    expect(await navigator.clipboard.readText()).toBe(report());
  });

  it("leaves the report selected where the pane may not copy", async () => {
    renderInPane(<SelfTestSection selfTest={selfTestThat()} />);
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("no"));
    document.execCommand = () => false;
    await user.click(await screen.findByRole("button", { name: "Start" }));
    await user.click(await screen.findByRole("button", { name: "Copy the report" }));
    await screen.findByText(WORDS.notCopied.en);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Report" });
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});
