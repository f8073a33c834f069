import { officeRibbon } from "../../../src/adapters/office/office-ribbon";
import { RIBBON_COMMANDS } from "../../../src/app/ribbon";

type Action = (event?: { completed?: () => void }) => Promise<void>;

const withOffice = (sharedRuntime: boolean): { readonly actions: Map<string, Action>; readonly done: string[] } => {
  const actions = new Map<string, Action>();
  const done: string[] = [];
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, action: Action) => actions.set(name, action) },
      addin: { showAsTaskpane: async () => void done.push("pane shown") },
      context: { requirements: { isSetSupported: () => sharedRuntime } },
    },
  });
  return { actions, done };
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("the ribbon through Office.js", () => {
  it("answers to the name of every button and shortcut at once, before anybody listens", () => {
    const { actions } = withOffice(true);
    officeRibbon();
    expect([...actions.keys()]).toEqual([...RIBBON_COMMANDS]);
  });

  it("keeps what is pressed before anybody listens, in its order, and frees the buttons only then", async () => {
    const { actions, done } = withOffice(true);
    const ribbon = officeRibbon();
    const presses = (["insertStandard", "check"] as const).map((command) =>
      actions.get(command)?.({ completed: () => done.push(`${command} is free`) }),
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(done).toEqual(["pane shown", "pane shown"]);
    ribbon.onCommand((command) => void done.push(command));
    await Promise.all(presses);
    expect(done.slice(2)).toEqual(["insertStandard", "check", "insertStandard is free", "check is free"]);
  });

  it("is a ribbon without buttons where there is no Office", () => {
    expect(() => officeRibbon().onCommand(() => {})).not.toThrow();
  });

  it("shows the pane before the command runs, and frees the button after it", async () => {
    const { actions, done } = withOffice(true);
    officeRibbon().onCommand(async (command) => void done.push(command));
    await actions.get("check")?.({ completed: () => done.push("button free") });
    expect(done).toEqual(["pane shown", "check", "button free"]);
  });

  it("frees the button when the command fails", async () => {
    const { actions, done } = withOffice(true);
    officeRibbon().onCommand(async () => Promise.reject(new Error("no review")));
    await expect(actions.get("makeBrief")?.({ completed: () => done.push("button free") })).rejects.toThrow(
      "no review",
    );
    expect(done).toContain("button free");
  });

  it("runs the command though Excel refuses to show the pane", async () => {
    const { actions, done } = withOffice(true);
    Office.addin.showAsTaskpane = async () => Promise.reject(new Error("busy"));
    officeRibbon().onCommand((command) => void done.push(command));
    await actions.get("check")?.();
    expect(done).toEqual(["check"]);
  });

  it("runs a shortcut, which brings no event, and does without the shared runtime", async () => {
    const { actions, done } = withOffice(false);
    officeRibbon().onCommand((command) => void done.push(command));
    await actions.get("newReview")?.();
    expect(done).toEqual(["newReview"]);
  });
});
