/** The icons of what is shown before anything is asked of the pane, as one file to be fetched. */
export {
  AddRegular,
  ArrowLeftRegular,
  BookOpenRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  ClipboardSearchRegular,
  CommentRegular,
  CursorClickRegular,
  DocumentMultipleRegular,
  DocumentTextRegular,
  EditRegular,
  ListRegular,
  SettingsRegular,
  TableRegular,
} from "@fluentui/react-icons";
