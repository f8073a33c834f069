import { NOTHING_KNOWN } from "../../src/app/actions/with-online";
import type { OnlineState } from "../../src/app/session/online-state";

/** What the pane knows of OneDrive before anybody has signed in, and what a test says otherwise. */
export const onlineState = (given: Partial<OnlineState> = {}): OnlineState => ({ ...NOTHING_KNOWN, ...given });
