import type { May, Whom } from "../../../app/online/online-files";
import type { Shareable } from "../../../app/session/online-state";
import type { Way } from "../../../app/online/trouble-facts";

/** Everything the screen Sharing says, in one language. */
export interface SharingWords {
  readonly title: string;
  readonly account: string;
  readonly before: string;
  readonly signIn: string;
  readonly signedInAs: (name: string) => string;
  readonly otherAccount: string;
  readonly signOut: string;
  readonly notSetUp: string;
  readonly administrator: string;
  readonly administratorLink: string;

  readonly save: string;
  readonly saveText: string;
  readonly saveAgain: string;
  readonly saveMine: string;
  readonly saveBeside: string;
  readonly besideText: string;
  readonly open: string;
  readonly changedBy: (who: string, when: string) => string;
  readonly linked: string;
  readonly look: string;
  readonly hidden: (who: string) => string;
  readonly checkIn: string;

  readonly share: string;
  readonly what: string;
  readonly whats: Readonly<Record<Shareable, string>>;
  readonly saveFirst: string;
  /** The brief was saved, and the workbook does not hold its place any more. */
  readonly notNoted: string;
  readonly workbookText: string;

  readonly invite: string;
  readonly people: string;
  readonly peopleHint: string;
  readonly may: string;
  readonly mays: Readonly<Record<May, string>>;
  readonly noComments: string;
  readonly message: string;
  readonly messageLanguage: string;
  readonly doInvite: string;

  readonly access: string;
  readonly nobody: string;
  readonly onlyOwner: string;
  readonly owner: string;
  readonly inherited: string;
  readonly until: (day: string) => string;
  readonly noEnd: string;
  readonly mayEdit: string;
  readonly mayView: string;
  readonly letEdit: (who: string) => string;
  readonly letView: (who: string) => string;
  readonly revoke: (who: string) => string;
  readonly linkFor: Readonly<Record<Whom | "people", string>>;

  readonly link: string;
  readonly whom: string;
  readonly whoms: Readonly<Record<Whom, string>>;
  readonly warning: Readonly<Record<Whom, string>>;
  /** Said besides where the link lets people edit. */
  readonly warningEdit: Readonly<Record<Whom, string>>;
  readonly understood: string;
  readonly doLink: string;

  readonly ways: Readonly<Record<Way, string>>;
  readonly waysTitle: string;
  readonly waiting: (seconds: number) => string;
  readonly stop: string;
}
