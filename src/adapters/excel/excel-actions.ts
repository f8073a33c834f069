/** What changes the open workbook, or looks beyond its tables: loaded as one when it is first asked for. */
export { addList } from "./add-list";
export { addSheet } from "./add-sheet";
export { adopt } from "./adopt";
export { peopleWhoCommented, replyTo, setResolved, unsay } from "./comment-actions";
export { openNew } from "./open-new";
export { readSheets } from "./read-sheets";
export { removeList } from "./remove-list";
export { repair } from "./repair";
export { startThread } from "./start-thread";
export { writeWorkbook } from "./write-workbook";
