import { zipSync } from "fflate";
import {
  DECLARATION,
  HEADER_ROW,
  MAIN,
  OFFICE,
  REVISION,
  STATUSES,
  pointsSheet,
  rowsOf,
  sharedStrings,
  uid,
} from "../fixtures/points-sheet";

const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const REVIEWER = uid("A", 1);
const LAWYER = uid("A", 2);
/** Ids of the threads: two replies, resolved, on another sheet. */
export const THREAD_IDS = [uid("B", 1), uid("B", 4), uid("B", 5)] as const;

interface Part {
  readonly type?: string;
  readonly xml: string;
  /** Id, last step or whole URI of the type, target, external. */
  readonly relationships?: readonly (readonly [string, string, string, boolean?])[];
}

/**
 * A workbook with what other programs tend to lose: threads with replies, a mention and a resolved one, persons,
 * their stubs, an old note, VML, a pivot table and its cache, a chart, formats and validation of Excel 2010, custom
 * XML, a sensitivity label, names, a calculation chain, rich text and phonetic runs, a hidden row and a second table.
 *
 * The table `Points` stands on the sheet “Points & notes” from A4: No., Point (line break) in short, Text, Status,
 * Weight, Due (dates), Doubled (a calculated column).
 */
export function workbookWithEverything(rowCount = 6): Uint8Array {
  const parts = everyPart(rowCount);
  const files: Record<string, Uint8Array> = {};
  const put = (name: string, xml: string) => (files[name] = new TextEncoder().encode(xml));
  put("[Content_Types].xml", contentTypes(parts));
  put("_rels/.rels", relationships(PACKAGE_RELATIONSHIPS));
  for (const [name, part] of Object.entries(parts)) {
    put(name, part.xml);
    if (part.relationships) put(name.replace(/([^/]*)$/u, "_rels/$1.rels"), relationships(part.relationships));
  }
  return zipSync(files, { level: 6, mtime: new Date(2026, 2, 4, 5, 6, 8) });
}

const contentTypes = (parts: Readonly<Record<string, Part>>): string =>
  `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  Object.entries(parts)
    .map(([name, { type }]) =>
      type ? `<Override PartName="/${name}" ContentType="application/vnd.${type}+xml"/>` : "",
    )
    .join("") +
  "</Types>";

const relationships = (list: NonNullable<Part["relationships"]>): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  list
    .map(([id, type, target, external]) => {
      const uri = type.includes(":") ? type : `${OFFICE}/${type}`;
      return `<Relationship Id="${id}" Type="${uri}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
    })
    .join("") +
  "</Relationships>";

const PACKAGE_RELATIONSHIPS: NonNullable<Part["relationships"]> = [
  ["rId1", "officeDocument", "xl/workbook.xml"],
  [
    "rId2",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  ],
  [
    "rId3",
    "http://schemas.microsoft.com/office/2020/02/relationships/classificationlabels",
    "docMetadata/LabelInfo.xml",
  ],
];

const SHEETML = "openxmlformats-officedocument.spreadsheetml";

function everyPart(rowCount: number): Readonly<Record<string, Part>> {
  const last = HEADER_ROW + rowCount;
  return {
    "xl/workbook.xml": {
      type: `${SHEETML}.sheet.main`,
      xml: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="26000"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets><sheet name="Points &amp; notes" sheetId="3" r:id="rId1"/><sheet name="Lists" sheetId="5" r:id="rId2"/><sheet name="Pivot" sheetId="7" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Points &amp; notes'!$A$1:$G$${last}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">'Points &amp; notes'!$4:$4</definedName><definedName name="Choices" comment="for the drop-down">Lists!$A$2:$A$4</definedName><definedName name="HeaviestPoint">MAX('Points &amp; notes'!$E$5:$E$${last})</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="11" r:id="rId7"/></pivotCaches></workbook>`,
      relationships: [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
        ["rId3", "worksheet", "worksheets/sheet3.xml"],
        ["rId4", "styles", "styles.xml"],
        ["rId5", "sharedStrings", "sharedStrings.xml"],
        ["rId6", "calcChain", "calcChain.xml"],
        ["rId7", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"],
        ["rId8", "http://schemas.microsoft.com/office/2017/10/relationships/person", "persons/person.xml"],
        ["rId9", "customXml", "../customXml/item1.xml"],
      ],
    },
    "xl/worksheets/sheet1.xml": {
      type: `${SHEETML}.worksheet`,
      xml: pointsSheet(rowCount),
      relationships: [
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["rId3", "table", "../tables/table1.xml"],
        ["rId4", "comments", "../comments1.xml"],
        [
          "rId5",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment1.xml",
        ],
        ["rId6", "hyperlink", "https://example.org/draft?a=1&amp;b=2", true],
      ],
    },
    "xl/worksheets/sheet2.xml": {
      type: `${SHEETML}.worksheet`,
      xml: `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><dimension ref="A1:B5"/><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Choice</t></is></c><c r="B1" t="inlineStr"><is><t>Points</t></is></c></row>${STATUSES.map((status, index) => `<row r="${index + 2}"><c r="A${index + 2}" t="inlineStr"><is><t>${status}</t></is></c><c r="B${index + 2}"><f>COUNTIF(Points[Status],Choices[[#This Row],[Choice]])</f><v>${index}</v></c></row>`).join("")}<row r="5"><c r="A5" t="inlineStr"><is><t>Total</t></is></c><c r="B5"><f>SUBTOTAL(109,Choices[Points])</f><v>3</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
      relationships: [
        ["rId1", "table", "/xl/tables/table2.xml"],
        [
          "rId2",
          "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment",
          "../threadedComments/threadedComment2.xml",
        ],
      ],
    },
    "xl/worksheets/sheet3.xml": {
      type: `${SHEETML}.worksheet`,
      xml: `${DECLARATION}<worksheet xmlns="${MAIN}"><dimension ref="A3:B4"/><sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Status</t></is></c><c r="B3" t="inlineStr"><is><t>How many</t></is></c></row></sheetData></worksheet>`,
      relationships: [["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]],
    },
    "xl/tables/table1.xml": {
      type: `${SHEETML}.table`,
      xml: `${DECLARATION}<table xmlns="${MAIN}" id="1" name="Points" displayName="Points" ref="A4:G${last}" totalsRowShown="0"><autoFilter ref="A4:G${last}"/><sortState ref="A5:G${last}"><sortCondition ref="A5:A${last}"/></sortState><tableColumns count="7"><tableColumn id="1" name="No."/><tableColumn id="2" name="Point_x000a_in short"/><tableColumn id="3" name="Text"/><tableColumn id="4" name="Status"/><tableColumn id="5" name="Weight"/><tableColumn id="6" name="Due"/><tableColumn id="7" name="Doubled"><calculatedColumnFormula>Points[[#This Row],[Weight]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    },
    "xl/tables/table2.xml": {
      type: `${SHEETML}.table`,
      xml: `${DECLARATION}<table xmlns="${MAIN}" id="2" name="Choices" displayName="Choices" ref="A1:B5" totalsRowCount="1"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="Choice" totalsRowLabel="Total"/><tableColumn id="2" name="Points" totalsRowFunction="sum"><calculatedColumnFormula>COUNTIF(Points[Status],Choices[[#This Row],[Choice]])</calculatedColumnFormula></tableColumn></tableColumns></table>`,
    },
    "xl/styles.xml": {
      type: `${SHEETML}.styles`,
      xml: `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`,
    },
    "xl/sharedStrings.xml": { type: `${SHEETML}.sharedStrings`, xml: sharedStrings(rowCount) },
    "xl/calcChain.xml": {
      type: `${SHEETML}.calcChain`,
      xml: `${DECLARATION}<calcChain xmlns="${MAIN}">${rowsOf(rowCount)
        .map((row, index) => `<c r="G${row}"${index ? "" : ' i="3"'}/>`)
        .join("")}<c r="B2" i="5"/><c r="B3"/><c r="B4"/><c r="B5"/></calcChain>`,
    },
    "xl/comments1.xml": {
      type: `${SHEETML}.comments`,
      xml: `${DECLARATION}<comments xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr" xmlns:xr="${REVISION}"><authors><author>tc=${THREAD_IDS[0]}</author><author>tc=${THREAD_IDS[1]}</author><author>Archive</author></authors><commentList>${[
        `<comment ref="C5" authorId="0" shapeId="0" xr:uid="${THREAD_IDS[0]}"><text><t xml:space="preserve">Thread, for older programs:\n    This period is short.</t></text></comment>`,
        `<comment ref="C6" authorId="1" shapeId="0" xr:uid="${THREAD_IDS[1]}"><text><t>Thread, for older programs</t></text></comment>`,
        `<comment ref="D6" authorId="2" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t xml:space="preserve">Archive: </t></r><r><t>a note of the old kind</t></r></text></comment>`,
      ].join("")}</commentList></comments>`,
    },
    "xl/threadedComments/threadedComment1.xml": {
      type: "ms-excel.threadedcomments",
      xml: threads([
        [
          "C5",
          "2026-03-02T09:10:11.12",
          REVIEWER,
          `id="${THREAD_IDS[0]}"`,
          "@Nurlan This period is short &amp; unclear.",
          `<mentions><mention mentionpersonId="${LAWYER}" mentionId="${uid("C", 1)}" startIndex="0" length="7"/></mentions>`,
        ],
        [
          "C5",
          "2026-03-02T10:00:00.00",
          LAWYER,
          `id="${uid("B", 2)}" parentId="${THREAD_IDS[0]}"`,
          "Согласен, продлим до 30 дней.",
          "",
        ],
        ["C5", "2026-03-03T08:30:00.00", REVIEWER, `id="${uid("B", 3)}" parentId="${THREAD_IDS[0]}"`, "Рақмет!", ""],
        ["C6", "2026-03-04T12:00:00.00", LAWYER, `id="${THREAD_IDS[1]}" done="1"`, "Wording is settled.", ""],
      ]),
    },
    "xl/threadedComments/threadedComment2.xml": {
      type: "ms-excel.threadedcomments",
      xml: threads([["A3", "2026-03-05T07:00:00.00", LAWYER, `id="${THREAD_IDS[2]}"`, "Do we need this choice?", ""]]),
    },
    "xl/persons/person.xml": {
      type: "ms-excel.person",
      xml: `${DECLARATION}<personList xmlns="${THREADS}" xmlns:x="${MAIN}"><person displayName="Vera Lindqvist" id="${REVIEWER}" userId="vera@example.org" providerId="None"/><person displayName="Нұрлан Әбенов" id="${LAWYER}" userId="nurlan@example.org" providerId="None"/></personList>`,
    },
    "xl/drawings/vmlDrawing1.vml": {
      xml: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${[
        [4, 2],
        [5, 2],
        [5, 3],
      ]
        .map(
          ([row, column], index) =>
            `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style='position:absolute;visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
        )
        .join("")}</xml>`,
    },
    "xl/drawings/drawing1.xml": {
      type: "openxmlformats-officedocument.drawing",
      xml: `${DECLARATION}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${DRAWING}"><xdr:twoCellAnchor><xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Weights"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
      relationships: [["rId1", "chart", "../charts/chart1.xml"]],
    },
    "xl/charts/chart1.xml": {
      type: "openxmlformats-officedocument.drawingml.chart",
      xml: `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'Points &amp; notes'!$E$5:$E$7</c:f></c:numRef></c:val></c:ser><c:axId val="501"/><c:axId val="502"/></c:barChart><c:catAx><c:axId val="501"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="502"/></c:catAx><c:valAx><c:axId val="502"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="501"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`,
    },
    "xl/pivotCache/pivotCacheDefinition1.xml": {
      type: `${SHEETML}.pivotCacheDefinition`,
      xml: `${DECLARATION}<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${OFFICE}" r:id="rId1" refreshOnLoad="1" refreshedVersion="6" createdVersion="6" recordCount="0"><cacheSource type="worksheet"><worksheetSource name="Points"/></cacheSource><cacheFields count="7">${["No.", "Point_x000a_in short", "Text", "Status", "Weight", "Due", "Doubled"].map((name) => `<cacheField name="${name}" numFmtId="0"><sharedItems/></cacheField>`).join("")}</cacheFields></pivotCacheDefinition>`,
      relationships: [["rId1", "pivotCacheRecords", "pivotCacheRecords1.xml"]],
    },
    "xl/pivotCache/pivotCacheRecords1.xml": {
      type: `${SHEETML}.pivotCacheRecords`,
      xml: `${DECLARATION}<pivotCacheRecords xmlns="${MAIN}" count="0"/>`,
    },
    "xl/pivotTables/pivotTable1.xml": {
      type: `${SHEETML}.pivotTable`,
      xml: `${DECLARATION}<pivotTableDefinition xmlns="${MAIN}" name="ByStatus" cacheId="11" dataCaption="Values" updatedVersion="6" createdVersion="6"><location ref="A3:B4" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="7">${'<pivotField showAll="0"/>'.repeat(3)}<pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/>${'<pivotField showAll="0"/>'.repeat(2)}</pivotFields><rowFields count="1"><field x="3"/></rowFields><dataFields count="1"><dataField name="How many" fld="4" subtotal="count"/></dataFields></pivotTableDefinition>`,
      relationships: [["rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]],
    },
    "customXml/item1.xml": {
      xml: `<?xml version="1.0"?>\n<matter xmlns="urn:example:matter" number="17"><note><![CDATA[1 < 2]]></note><title xml:lang="kk">Іс</title></matter>`,
      relationships: [["rId1", "customXmlProps", "itemProps1.xml"]],
    },
    "customXml/itemProps1.xml": {
      type: "openxmlformats-officedocument.customXmlProperties",
      xml: `${DECLARATION}<ds:datastoreItem ds:itemID="${uid("D", 1)}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:matter"/></ds:schemaRefs></ds:datastoreItem>`,
    },
    "docProps/core.xml": {
      type: "openxmlformats-package.core-properties",
      xml: `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Points on a draft</dc:title><dc:creator>Vera Lindqvist</dc:creator></cp:coreProperties>`,
    },
    "docMetadata/LabelInfo.xml": {
      type: "ms-office.classificationlabels",
      xml: `<?xml version="1.0" encoding="utf-8" standalone="yes"?><clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="${uid("E", 1)}" enabled="1" method="Standard" siteId="${uid("E", 2)}" removed="0"/></clbl:labelList>`,
    },
  };
}

const threads = (comments: readonly (readonly string[])[]): string =>
  `${DECLARATION}<ThreadedComments xmlns="${THREADS}" xmlns:x="${MAIN}">${comments.map(([cell, time, person, ids, text, mentions]) => `<threadedComment ref="${cell}" dT="${time}" personId="${person}" ${ids}><text>${text}</text>${mentions}</threadedComment>`).join("")}</ThreadedComments>`;
