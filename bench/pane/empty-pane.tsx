import {
  Button,
  Field,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  SearchBox,
  Select,
  Spinner,
  webLightTheme,
} from "@fluentui/react-components";
import {
  AddRegular,
  ArrowLeftRegular,
  BookOpenRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  ClipboardSearchRegular,
  CommentRegular,
  CursorClickRegular,
  DismissRegular,
  DocumentMultipleRegular,
  DocumentTextRegular,
  EditRegular,
  ErrorCircleFilled,
  InfoFilled,
  InfoRegular,
  ListRegular,
  SettingsRegular,
  TableRegular,
  WarningFilled,
} from "@fluentui/react-icons";
import { createRoot } from "react-dom/client";

/**
 * What the size of the pane is measured against: React, Fluent's provider with its light theme as it comes, and once each every
 * component and icon of Fluent that the pane shows before anything is asked of it, whether with the first script or right
 * after it. Nothing else; no styles of its own.
 */
createRoot(document.body.appendChild(document.createElement("div"))).render(
  <FluentProvider theme={webLightTheme}>
    <Button />
    <Field>
      <Select />
    </Field>
    <Link />
    <MessageBar>
      <MessageBarBody />
      <MessageBarActions />
    </MessageBar>
    <ProgressBar />
    <SearchBox />
    <Spinner />
    <AddRegular />
    <ArrowLeftRegular />
    <BookOpenRegular />
    <ChevronLeftRegular />
    <ChevronRightRegular />
    <ClipboardSearchRegular />
    <CommentRegular />
    <CursorClickRegular />
    <DismissRegular />
    <DocumentMultipleRegular />
    <DocumentTextRegular />
    <EditRegular />
    <ErrorCircleFilled />
    <InfoFilled />
    <InfoRegular />
    <ListRegular />
    <SettingsRegular />
    <TableRegular />
    <WarningFilled />
  </FluentProvider>,
);
