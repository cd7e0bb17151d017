/** What surrounds the sheets of the rich workbook: styles, chart, table, comments, custom XML, properties. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** `rId1`, `rId2` … in the order given: type and target. */
export function relationships(
  ...targets: readonly (readonly [type: string, target: string, external?: true])[]
): string {
  const written = targets.map(
    ([type, target, external], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="${packageRelationships}">${written.join('')}</Relationships>`;
}

export const styles = `${declaration}<styleSheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/></numFmts><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="14"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF0F6CBD"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

export const table = `${declaration}<table xmlns="${main}" id="4" name="Medlemsliste" displayName="Medlemsliste" ref="A3:G6" totalsRowShown="0"><autoFilter ref="A3:G6"/><tableColumns count="7">${['Navn', 'Region', 'Oppnevnt fra', 'Oppnevnt til', 'Dager', 'Andel', 'Ord'].map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`).join('')}</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;

const anchor = (id: string, frame: string) =>
  `${declaration}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">${frame.replace('FRAME', `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Diagram 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" xmlns:r="${office}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`)}</xdr:wsDr>`;

export const sheetDrawing = anchor(
  'rId1',
  '<xdr:twoCellAnchor><xdr:from><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>14</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>FRAME</xdr:twoCellAnchor>',
);
export const tabDrawing = anchor(
  'rId1',
  '<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>FRAME</xdr:absoluteAnchor>',
);

export const chart = `${declaration}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main" xmlns:r="${office}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:cat><c:strRef><c:f>Medlemmer!$A$4:$A$5</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Medlemmer!$E$4:$E$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>731</c:v></c:pt><c:pt idx="1"><c:v>731</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser><c:gapWidth val="150"/><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

export const comments = `${declaration}<comments xmlns="${main}"><authors><author>Sekretær</author></authors><commentList><comment ref="D5" authorId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Sjekk</t></r><r><rPr><sz val="9"/><rFont val="Tahoma"/></rPr><t xml:space="preserve"> datoen</t></r></text></comment></commentList></comments>`;

export const vmlDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype><v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;margin-left:300pt;margin-top:60pt;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>4, 15, 4, 2, 6, 31, 8, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>4</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>';

export const workbook = `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr codeName="DenneArbeidsboken" defaultThemeVersion="166925"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews><sheets><sheet name="Medlemmer" sheetId="1" r:id="rId1"/><sheet name="Ola's &amp; Karis" sheetId="5" r:id="rId2"/><sheet name="Diagram" sheetId="7" r:id="rId3"/><sheet name="Lister" sheetId="3" state="veryHidden" r:id="rId4"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Medlemmer!$3:$3</definedName><definedName name="Regioner">Lister!$A$1:$A$2</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

export const calcChain = `${declaration}<calcChain xmlns="${main}"><c r="E4" i="1"/><c r="G4"/><c r="E5"/><c r="G5"/><c r="E8"/></calcChain>`;

export const coreProperties = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Sekretær</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2024-05-01T12:00:00Z</dcterms:created></cp:coreProperties>`;

export const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><TitlesOfParts><vt:vector size="4" baseType="lpstr"><vt:lpstr>Medlemmer</vt:lpstr><vt:lpstr>Ola's &amp; Karis</vt:lpstr><vt:lpstr>Diagram</vt:lpstr><vt:lpstr>Lister</vt:lpstr></vt:vector></TitlesOfParts></Properties>`;

const color = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const face = (name: string, font: string) =>
  `<a:${name}><a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const thrice = (content: string) => content.repeat(3);
const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const colors = Object.entries({
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
});

export const theme = `${declaration}<a:theme xmlns:a="${drawing}/main" name="Office"><a:themeElements><a:clrScheme name="Office">${colors.map(([name, value]) => color(name, value)).join('')}</a:clrScheme><a:fontScheme name="Office">${face('majorFont', 'Calibri Light')}${face('minorFont', 'Calibri')}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${thrice(plain)}</a:fillStyleLst><a:lnStyleLst>${thrice(`<a:ln w="6350">${plain}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${thrice('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${thrice(plain)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
