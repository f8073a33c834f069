import type { SharingWords } from "./sharing-words";

export const en: SharingWords = {
  title: "Sharing",
  account: "OneDrive",
  before:
    "Save the brief to OneDrive and share it, or this workbook, from here. Nothing is sent to Microsoft before you sign in.",
  signIn: "Sign in",
  signedInAs: (name) => `Signed in as ${name}`,
  otherAccount: "It is the account of Office; to use another one, change it there.",
  signOut: "Forget this account",
  notSetUp: "OneDrive is not set up for this Gap Table yet.",
  administrator: "For your administrator",
  administratorLink:
    "Register Gap Table in Microsoft Entra as the guide “For administrators” says, and write the client id into onedrive.json beside the pane. Until then, download the brief and put it into OneDrive yourself.",

  save: "Save to OneDrive",
  saveText: "The brief is made from the table as it is now.",
  saveAgain: "Save over the last one",
  saveMine: "Save to my OneDrive",
  saveBeside: "Save next to the workbook",
  besideText:
    "Next to a colleague's workbook Microsoft asks for a wider consent, which your administrator may have to give.",
  open: "Open in OneDrive",
  changedBy: (who, when) => `Last changed ${who === "" ? "" : `by ${who}, `}${when}`,
  linked: "The workbook knows a brief in OneDrive.",
  look: "Look it up",
  hidden: (who) => `Others don't see it yet: it is checked out by ${who}.`,
  checkIn: "Check it in",

  share: "Share",
  what: "What is shared",
  whats: { brief: "the brief", workbook: "this workbook" },
  saveFirst: "Save the brief to OneDrive first.",
  notNoted:
    "The file is still in OneDrive; the workbook no longer notes its place. Save the brief again to share it from here.",
  workbookText: "Whoever may open the workbook sees every sheet of it, hidden ones too, and all comments.",

  invite: "Invite people",
  people: "E-mail addresses",
  peopleHint: "Separated by commas, or one a line. They have to sign in.",
  may: "They may",
  mays: { view: "only read", edit: "edit" },
  noComments: "OneDrive has no role for commenting only: whoever is to comment has to be allowed to edit.",
  message: "Message",
  messageLanguage: "Language of the message",
  doInvite: "Invite",

  access: "Who has access",
  nobody: "Nobody but you.",
  onlyOwner: "Unless you own the file, OneDrive tells only of your own access.",
  owner: "owner",
  inherited: "from the folder; change it there",
  until: (day) => `until ${day}`,
  noEnd: "does not end",
  mayEdit: "may edit",
  mayView: "may read",
  letEdit: (who) => `Let ${who} edit`,
  letView: (who) => `Let ${who} only read`,
  revoke: (who) => `Take access away from ${who}`,
  linkFor: { organisation: "Link for the organisation", anyone: "Link for anyone", people: "Link for named people" },

  link: "A link for more people",
  whom: "For",
  whoms: { organisation: "everyone in the organisation", anyone: "anyone who has the link" },
  warning: {
    organisation: "Everyone in your organisation who gets this link can open the file, and pass the link on.",
    anyone:
      "Anyone who gets this link can open the file without signing in, and you will not see who. A draft law may not be meant for that.",
  },
  warningEdit: {
    organisation: "Everyone in your organisation who gets this link can change the file, not only read it.",
    anyone: "Anyone who gets this link can change the file, not only read it, and you will not see who did.",
  },
  understood: "I want this",
  doLink: "Make the link",

  ways: {
    "sign-in": "Sign in",
    again: "Try again",
    "new-version": "Save a new version",
    "my-onedrive": "Save to my OneDrive",
    download: "Download",
  },
  waysTitle: "What you can do",
  waiting: (seconds) => `OneDrive asks to wait ${seconds} s…`,
  stop: "Stop",
};
