import type { Session } from "../app/session/session";
import type { Language } from "../domain/language";
import type { SharingActions } from "../ui/sharing/sharing-actions";

/** What the screen Sharing can do, as actions of the session. */
export const sharingActions = (session: Session, language: Language): SharingActions => ({
  onOpen: () => void session.act("openOnline"),
  onSignIn: () => void session.act("signIn"),
  onSignOut: () => void session.act("signOut"),
  onSave: (place) => void session.act("saveBrief", language, place),
  onWay: (way) => void session.act("takeWay", way),
  onStop: () => void session.act("stopOnline"),
  onLook: (what) => void session.act("showAccess", what),
  onCheckIn: (what) => void session.act("checkIn", what),
  onInvite: (what, invitation) => session.act("invite", what, invitation),
  onLink: (what, may, whom) => void session.act("makeLink", what, may, whom),
  onChange: (what, access, may) => void session.act("changeAccess", what, access, may),
  onRevoke: (what, access) => void session.act("revokeAccess", what, access),
});
