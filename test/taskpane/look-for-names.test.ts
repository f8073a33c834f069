import type { SessionState } from "../../src/app/session/session-state";
import { lookForNames, MISSING, MOVING } from "../../src/taskpane/look-for-names";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const blocked = { kind: "tables", unreadable: [{ kind: "table-gone", table: "Gaps" }] } as const;

function watched() {
  let state = { selected: { sheet: "Gaps", cell: "A4" } } as SessionState;
  const listeners: (() => void)[] = [];
  const lookAgain = jest.fn();
  lookForNames({
    state: () => state,
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    lookAgain,
  });
  const change = (part: Partial<SessionState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return { lookAgain, change };
}

describe("names of tables, of which Excel does not tell", () => {
  it("are looked for again and again while a table is missing, until it is there", () => {
    const { lookAgain, change } = watched();
    change({ blocked });
    change({ blocked });
    jest.advanceTimersByTime(MISSING * 3);
    expect(lookAgain).toHaveBeenCalledTimes(3);
    change({ blocked: undefined });
    jest.advanceTimersByTime(MISSING * 3);
    expect(lookAgain).toHaveBeenCalledTimes(3);
  });

  it("are looked for at each move of the selection while one is missing, and now and then while none is", () => {
    const { lookAgain, change } = watched();
    change({ selected: { sheet: "Gaps", cell: "A5" } });
    expect(lookAgain).not.toHaveBeenCalled();
    jest.advanceTimersByTime(MOVING);
    change({ working: "Saving…" });
    expect(lookAgain).not.toHaveBeenCalled();
    change({ selected: { sheet: "Gaps", cell: "A6" } });
    change({ selected: { sheet: "Gaps", cell: "A7" } });
    expect(lookAgain).toHaveBeenCalledTimes(1);
    change({ blocked, selected: { sheet: "Gaps", cell: "A8" } });
    change({ selected: { sheet: "Gaps", cell: "A9" } });
    expect(lookAgain).toHaveBeenCalledTimes(3);
  });

  it("may be looked for where the workbook can't be read just now, which is tried again anyway", () => {
    const { lookAgain, change } = watched();
    change({ blocked: { kind: "reading" } });
    jest.advanceTimersByTime(MISSING * 3);
    expect(lookAgain).not.toHaveBeenCalled();
  });
});
