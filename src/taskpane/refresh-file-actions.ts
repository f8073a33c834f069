import type { Session } from "../app/session/session";
import type { RefreshFileActions } from "../ui/refresh/refresh-file-actions";

/** What the screen Refresh can do, as actions of the session. */
export const refreshFileActions = (session: Session): RefreshFileActions => ({
  onOpen: () => void session.act("recallOnline"),
  onPick: (file) => void session.act("openBriefFile", file.name, async () => new Uint8Array(await file.arrayBuffer())),
  onTake: () => void session.act("openOnlineBrief"),
  onLook: () => void session.act("lookAtBriefAgain"),
  onRefresh: (choices) => void session.act("refreshBriefFile", choices),
  onGoToRow: (gap) => void session.act("goToRow", gap),
  onHandAgain: () => void session.act("handAgain"),
  onWay: (way) => void session.act("takeWay", way),
  onStop: () => void session.act("stopOnline"),
});
