import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { inLibreOffice } from "./libreoffice";

const MODULE = "TrackedChanges";

/** Opens each document unseen, presses the button in it, and saves it under another name. */
const MACRO = `Sub Resolve(command As String, jobs As String)
  Dim unseen(0) As New com.sun.star.beans.PropertyValue
  Dim format(0) As New com.sun.star.beans.PropertyValue
  unseen(0).Name = "Hidden"
  unseen(0).Value = True
  format(0).Name = "FilterName"
  format(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  For Each job In Split(jobs, "|")
    paths = Split(job, ">")
    document = StarDesktop.loadComponentFromURL(paths(0), "_blank", 0, unseen())
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
    document.storeToURL(paths(1), format())
    document.close(True)
  Next
End Sub`;

/**
 * Documents as they are once LibreOffice has accepted or rejected all tracked changes in them, by one start of it.
 *
 * @returns the paths of the copies, in the order of the files
 */
export async function resolveChanges(
  files: readonly string[],
  how: "accept" | "reject",
  outDir: string,
): Promise<readonly string[]> {
  mkdirSync(outDir, { recursive: true });
  const copies = files.map((file) => join(outDir, basename(file)));
  for (const copy of copies) rmSync(copy, { force: true });
  const jobs = files.map((file, at) => `${pathToFileURL(file).href}>${pathToFileURL(copies[at] ?? "").href}`).join("|");
  const command = `.uno:${how === "accept" ? "Accept" : "Reject"}AllTrackedChanges`;
  const said = await inLibreOffice((profile) => {
    putModule(fileURLToPath(`${profile}/user/basic/Standard`));
    return [`macro:///Standard.${MODULE}.Resolve("${command}","${jobs}")`];
  });
  const missing = copies.filter((copy) => !existsSync(copy));
  if (missing.length > 0) throw new Error(`LibreOffice did not make ${missing.join(", ")}: ${said}`);
  return copies;
}

const typed = (kind: string, type: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${type}.dtd">\n`;

function putModule(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "script.xlb"),
    `${typed("library:library", "library")}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="${MODULE}"/></library:library>`,
  );
  writeFileSync(
    join(folder, `${MODULE}.xba`),
    `${typed("script:module", "module")}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${MODULE}" script:language="StarBasic">${MACRO.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")}</script:module>`,
  );
}
