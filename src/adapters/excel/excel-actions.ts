/** What changes the open workbook, or looks beyond its tables: loaded as one when it is first asked for. */
export { addSheet } from "./add-sheet";
export { adopt } from "./adopt";
export { replyTo, setResolved } from "./comment-actions";
export { openNew } from "./open-new";
export { readSheets } from "./read-sheets";
export { repair } from "./repair";
export { writeWorkbook } from "./write-workbook";
