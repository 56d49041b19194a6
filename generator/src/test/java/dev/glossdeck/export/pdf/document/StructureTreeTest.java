package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.SheetWriter;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.object.DictionaryText;
import dev.glossdeck.export.pdf.object.ObjectFile;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.Runs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Trees are written as {@code Sect[P[0] P[1]]}; {@code n:m} is the content m of the page n. */
class StructureTreeTest {
  private static final CardFace EMPTY = CardFace.EMPTY;

  private final ObjectFile file = new ObjectFile();
  private final PageTree pages = new PageTree(file);
  private final StructureTree tree = new StructureTree(file);
  private final List<COSDictionary> loaded = new ArrayList<>();
  private PDDocument document = new PDDocument();
  private int count;

  StructureTreeTest() throws IOException {}

  @AfterEach
  void close() throws IOException {
    document.close();
    file.close();
  }

  @Test
  void readsTheQuestionBeforeTheAnswer() throws IOException {
    TagPath path = new TagPath("");
    PrintedCard one = card(1, face(path.tag(path.element("P"))), face(path.tag(path.element("P"))));
    PrintedCard two = card(2, face(path.tag(path.element("P"))), face(path.tag(path.element("P"))));

    sheet(one, two);

    assertThat(written()).isEqualTo("Document[Sect[P[0] P[0]] Sect[P[1] P[1]]]");
  }

  @Test
  void nestsElementsAsTheirTagsDo() throws IOException {
    TagPath path = new TagPath("");
    path.open("L");
    path.open("LI");
    Tag label = path.tag(path.element("Lbl"));
    Tag body = path.tag(path.element("LBody"));
    path.close();
    path.open("LI");
    Tag next = path.tag(path.element("LBody"));

    sheet(card(1, face(label, body, next), EMPTY));

    assertThat(written()).isEqualTo("Document[Sect[L[LI[Lbl[0] LBody[1]] LI[LBody[2]]]]]");
  }

  @Test
  void keepsTheContentOfAnElementTogetherThatOtherContentInterrupts() throws IOException {
    TagPath path = new TagPath("");
    path.open("P");
    Tag text = path.tag();
    Tag formula = path.tag(path.element("Formula", "x"));

    sheet(card(1, face(text, formula, text), EMPTY));

    assertThat(written()).isEqualTo("Document[Sect[P[0 Formula[1] 2]]]");
  }

  @Test
  void passesOverWhatOnlyRepeats() throws IOException {
    TagPath path = new TagPath("");

    sheet(card(1, face(Tag.ARTIFACT, path.tag(path.element("P")), Tag.ARTIFACT), EMPTY));

    assertThat(written()).isEqualTo("Document[Sect[P[0]]]");
  }

  @Test
  void keepsACardTogetherThatGoesOnOverSheets() throws IOException {
    TagPath question = new TagPath("");
    TagPath answer = new TagPath("");
    Tag asked = question.tag(question.element("P"));
    Tag told = answer.tag(answer.element("P"));
    TagPath other = new TagPath("");
    Tag next = other.tag(other.element("P"));

    sheet(card(1, face(asked), face(told)));
    sheet(card(1, face(asked), face(told)), card(2, face(next), EMPTY));

    assertThat(written()).isEqualTo("Document[Sect[P[0 2:0] P[0 3:0]] Sect[P[1]]]");
  }

  @Test
  void findsTheElementOfEachContentByItsPage() throws IOException {
    TagPath path = new TagPath("");
    sheet(card(1, face(path.tag(path.element("P"))), face(path.tag(path.element("H1")))));

    COSDictionary root = read();
    COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
    COSDictionary leaf = (COSDictionary) tree.getCOSArray(COSName.KIDS).getObject(0);
    COSArray parents = leaf.getCOSArray(COSName.NUMS);
    assertThat(parents.size()).isEqualTo(4);
    assertThat(parents.getInt(0)).isZero();
    assertThat(parents.getInt(2)).isEqualTo(1);
    assertThat(type(kid((COSArray) parents.getObject(1), 0))).isEqualTo("P");
    assertThat(type(kid((COSArray) parents.getObject(3), 0))).isEqualTo("H1");
    assertThat(leaf.getCOSArray(COSName.LIMITS).toFloatArray()).containsExactly(0, 1);
    assertThat(root.getInt(COSName.getPDFName("ParentTreeNextKey"))).isEqualTo(2);
  }

  /** Each leaf of the tree has 64 pages. */
  @Test
  void findsTheElementsOfManyPages() throws IOException {
    TagPath path = new TagPath("");
    for (int i = 1; i <= 100; i++) {
      sheet(card(i, face(path.tag(path.element("P"))), EMPTY));
    }

    COSDictionary root = read();
    PDNumberTreeNode parents =
        new PDNumberTreeNode(root.getCOSDictionary(COSName.PARENT_TREE), PDParentTreeValue.class);
    assertThat(parents.getKids()).hasSize(4);
    for (int page = 0; page < 200; page += 2) {
      COSArray elements = (COSArray) ((PDParentTreeValue) parents.getValue(page)).getCOSObject();
      assertThat(kid(elements, 0).getCOSDictionary(COSName.PG)).isSameAs(loaded.get(page));
    }
  }

  @Test
  void saysWordsLanguagesAndWhatAHeadingIsOf() throws IOException {
    TagPath path = new TagPath("fr");
    path.open("TR");
    Tag heading = path.tag(path.element("TH"));
    TagPath figures = new TagPath("");
    Tag figure = figures.tag(figures.element("Figure", "a cat"));
    sheet(card(1, face(heading), face(figure)));

    COSArray sides = section(read(), 0).getCOSArray(COSName.K);
    COSDictionary row = kid(sides, 0);
    COSDictionary cell = kid(row.getCOSArray(COSName.K), 0);
    COSDictionary shown = kid(sides, 1);

    assertThat(row.getString(COSName.LANG)).isEqualTo("fr");
    assertThat(cell.containsKey(COSName.LANG)).isFalse();
    COSDictionary scope = cell.getCOSDictionary(COSName.A);
    assertThat(scope.getNameAsString(COSName.O)).isEqualTo("Table");
    assertThat(scope.getNameAsString("Scope")).isEqualTo("Column");
    assertThat(shown.getString(COSName.ALT)).isEqualTo("a cat");
  }

  /** PDF 32000-1, 14.8.5.4.3: left, bottom, right and top. */
  @Test
  void saysWhereADrawingStands() throws IOException {
    TagPath path = new TagPath("");
    PlacedGraphic drawing =
        new PlacedGraphic(
            10, 100, 10, Runs.formula(2000, 1500, 500), path.tag(path.element("Formula", "x")));

    sheet(card(1, new CardFace(List.of(drawing), List.of(), List.of(), 0), EMPTY));

    COSDictionary formula = kid(section(read(), 0).getCOSArray(COSName.K), 0);
    COSDictionary layout = formula.getCOSDictionary(COSName.A);
    assertThat(layout.getNameAsString(COSName.O)).isEqualTo("Layout");
    assertThat(layout.getCOSArray(COSName.BBOX).toFloatArray())
        .containsExactly(10, 594 + 95, 30, 594 + 115);
  }

  private void sheet(PrintedCard... cards) throws IOException {
    SheetWriter writer = new SheetWriter(Imposition.usual(PaperSize.LETTER), new GlyphCodes());
    for (PageContent content :
        writer.pages(Stream.of(cards).map(Optional::of).toList(), cards[0].number())) {
      int page = file.reserve();
      assertThat(tree.addPage(page, content)).isEqualTo(count);
      pages.add(page, new DictionaryText(), false);
      count++;
    }
  }

  /** The root of the tree in the file. */
  private COSDictionary read() throws IOException {
    DictionaryText catalog = new DictionaryText().name("Type", "Catalog");
    catalog.reference("StructTreeRoot", tree.finish()).reference("Pages", pages.finish());
    file.finish(file.add(catalog), file.add(new DictionaryText()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.writeTo(bytes);
    document = Loader.loadPDF(bytes.toByteArray());
    document.getPages().forEach(page -> loaded.add(page.getCOSObject()));
    return document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
  }

  private static PrintedCard card(int number, CardFace front, CardFace back) {
    return new PrintedCard(number, front, back, 0);
  }

  private static CardFace face(Tag... tags) {
    List<TextLine> lines =
        Stream.of(tags).map(tag -> new TextLine(0, 0, 10, List.of(Runs.run(1)), tag)).toList();
    return EMPTY.with(lines);
  }

  private static COSDictionary section(COSDictionary root, int index) {
    return kid(root.getCOSDictionary(COSName.K).getCOSArray(COSName.K), index);
  }

  private static COSDictionary kid(COSArray kids, int index) {
    return (COSDictionary) kids.getObject(index);
  }

  private static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  private String written() throws IOException {
    return written(read().getCOSDictionary(COSName.K));
  }

  private String written(COSBase kid) {
    if (kid instanceof COSInteger mcid) {
      return Integer.toString(mcid.intValue());
    }
    COSDictionary element = (COSDictionary) kid;
    if (element.containsKey(COSName.MCID)) {
      return loaded.indexOf(element.getCOSDictionary(COSName.PG))
          + ":"
          + element.getInt(COSName.MCID);
    }
    COSArray kids = element.getCOSArray(COSName.K);
    return IntStream.range(0, kids.size())
        .mapToObj(i -> written(kids.getObject(i)))
        .collect(Collectors.joining(" ", type(element) + "[", "]"));
  }
}
