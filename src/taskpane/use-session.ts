import { useSyncExternalStore } from "react";
import type { Session } from "../app/session/session";
import type { SessionState } from "../app/session/session-state";

/** The session's state; the component is drawn again after every change. */
export const useSession = ({ subscribe, state }: Session): SessionState => useSyncExternalStore(subscribe, state);
