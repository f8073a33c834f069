import { RIBBON_COMMANDS, type Ribbon, type RibbonCommand } from "../../src/app/ribbon";
import type { Session } from "../../src/app/session/session";
import { connectRibbon } from "../../src/commands/connect-ribbon";

const pressed = async (command: RibbonCommand): Promise<readonly string[]> => {
  const done: string[] = [];
  const listeners: Parameters<Ribbon["onCommand"]>[0][] = [];
  const ribbon: Ribbon = { onCommand: (listener) => void listeners.push(listener) };
  const act: Session["act"] = async (name, ...given) => void done.push([name, ...given].join(" "));
  connectRibbon(
    ribbon,
    { act },
    { show: (screen) => done.push(`shows ${screen}`), search: () => done.push("searches") },
  );
  await listeners[0]?.(command);
  return done;
};

describe("a press on the ribbon", () => {
  it.each([
    ["openPane", []],
    ["newReview", ["shows start"]],
    ["check", ["shows findings", "runCheck"]],
    ["insertStandard", ["searches"]],
    ["makeBrief", ["shows brief"]],
  ] as const)("%s: %j", async (command, done) => {
    expect(await pressed(command)).toEqual(done);
  });

  it("is known for every command", () => {
    expect(RIBBON_COMMANDS).toHaveLength(5);
  });
});
