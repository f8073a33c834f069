/** The icons of what is shown before anything is asked of the pane, as one file to be fetched. */
export { AddRegular } from "@fluentui/react-icons/svg/add";
export { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
export { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
export { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
export { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
export { ClipboardSearchRegular } from "@fluentui/react-icons/svg/clipboard-search";
export { CommentRegular } from "@fluentui/react-icons/svg/comment";
export { CursorClickRegular } from "@fluentui/react-icons/svg/cursor-click";
export { DocumentMultipleRegular } from "@fluentui/react-icons/svg/document-multiple";
export { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
export { EditRegular } from "@fluentui/react-icons/svg/edit";
export { ListRegular } from "@fluentui/react-icons/svg/list";
export { SettingsRegular } from "@fluentui/react-icons/svg/settings";
export { TableRegular } from "@fluentui/react-icons/svg/table";
