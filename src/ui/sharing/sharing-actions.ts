import type { Invited, May, Whom } from "../../app/online/online-files";
import type { Shareable } from "../../app/session/online-state";
import type { Way } from "../../app/online/trouble-facts";

interface TypedInvitation {
  readonly people: string;
  readonly may: May;
  readonly message: string;
}

/** What a person can do on the screen Sharing. */
export interface SharingActions {
  /** Look whether the add-in is registered; nothing is sent to Microsoft. */
  readonly onOpen: () => void;
  readonly onSignIn: () => void;
  readonly onSignOut: () => void;
  readonly onSave: (place: "same" | "mine" | "beside") => void;
  readonly onWay: (way: Way) => void;
  readonly onStop: () => void;
  readonly onLook: (what: Shareable) => void;
  readonly onCheckIn: (what: Shareable) => void;
  /** Answers whom the invitation reached, and whom not; undefined where nobody was asked. */
  readonly onInvite: (what: Shareable, invitation: TypedInvitation) => Promise<readonly Invited[] | undefined>;
  readonly onLink: (what: Shareable, may: May, whom: Whom) => void;
  readonly onChange: (what: Shareable, access: string, may: May) => void;
  readonly onRevoke: (what: Shareable, access: string) => void;
}
