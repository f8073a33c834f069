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
  onLook: () => void session.act("showBriefAccess"),
  onCheckIn: () => void session.act("checkInBrief"),
  onInvite: (invitation) => void session.act("inviteToBrief", invitation),
  onLink: (may, whom) => void session.act("linkToBrief", may, whom),
  onChange: (access, may) => void session.act("changeBriefAccess", access, may),
  onRevoke: (access) => void session.act("revokeBriefAccess", access),
});
