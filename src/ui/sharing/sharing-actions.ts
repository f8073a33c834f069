import type { May, Whom } from "../../app/online/online-files";
import type { Way } from "../../app/online/trouble-facts";

/** What a person can do on the screen Sharing. */
export interface SharingActions {
  /** Look whether the add-in is registered; nothing is sent to Microsoft. */
  readonly onOpen: () => void;
  readonly onSignIn: () => void;
  readonly onSignOut: () => void;
  readonly onSave: (place: "same" | "mine" | "beside") => void;
  readonly onWay: (way: Way) => void;
  readonly onStop: () => void;
  readonly onLook: () => void;
  readonly onCheckIn: () => void;
  readonly onInvite: (invitation: { readonly people: string; readonly may: May; readonly message: string }) => void;
  readonly onLink: (may: May, whom: Whom) => void;
  readonly onChange: (access: string, may: May) => void;
  readonly onRevoke: (access: string) => void;
}
