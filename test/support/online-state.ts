import type { OnlineState } from "../../src/app/session/online-state";

/** What the pane knows of OneDrive before anybody has signed in, and what a test says otherwise. */
export const onlineState = (given: Partial<OnlineState> = {}): OnlineState => ({
  isSetUp: true,
  account: undefined,
  brief: undefined,
  workbook: undefined,
  isLinked: false,
  access: { brief: undefined, workbook: undefined },
  remembered: {},
  invited: [],
  ways: [],
  waiting: undefined,
  canStop: false,
  ...given,
});
