package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.content.PageContent;
import dev.glossdeck.export.pdf.content.SheetWriter;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.tag.TagPath;
import dev.glossdeck.export.pdf.text.Runs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Trees are written as {@code Sect[P[0] P[1]]}; {@code n:m} is the content m of the page n. */
class StructureTreeTest {
  private static final CardFace EMPTY = CardFace.EMPTY;

  private final List<COSDictionary> pages = new ArrayList<>();
  private final StructureTree tree = new StructureTree();

  @Test
  void readsTheQuestionBeforeTheAnswer() {
    TagPath path = new TagPath("");
    PrintedCard one = card(1, face(path.tag(path.element("P"))), face(path.tag(path.element("P"))));
    PrintedCard two = card(2, face(path.tag(path.element("P"))), face(path.tag(path.element("P"))));

    sheet(one, two);

    assertThat(written()).isEqualTo("Document[Sect[P[0] P[0]] Sect[P[1] P[1]]]");
  }

  @Test
  void nestsElementsAsTheirTagsDo() {
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
  void keepsTheContentOfAnElementTogetherThatOtherContentInterrupts() {
    TagPath path = new TagPath("");
    path.open("P");
    Tag text = path.tag();
    Tag formula = path.tag(path.element("Formula", "x"));

    sheet(card(1, face(text, formula, text), EMPTY));

    assertThat(written()).isEqualTo("Document[Sect[P[0 Formula[1] 2]]]");
  }

  @Test
  void passesOverWhatOnlyRepeats() {
    TagPath path = new TagPath("");

    sheet(card(1, face(Tag.ARTIFACT, path.tag(path.element("P")), Tag.ARTIFACT), EMPTY));

    assertThat(written()).isEqualTo("Document[Sect[P[0]]]");
  }

  @Test
  void keepsACardTogetherThatGoesOnOverSheets() {
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
  void findsTheElementOfEachContentByItsPage() {
    TagPath path = new TagPath("");
    sheet(card(1, face(path.tag(path.element("P"))), face(path.tag(path.element("H1")))));

    COSDictionary root = tree.finish();

    COSArray parents = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
    assertThat(parents.size()).isEqualTo(4);
    assertThat(parents.getInt(0)).isZero();
    assertThat(parents.getInt(2)).isEqualTo(1);
    assertThat(type((COSDictionary) ((COSArray) parents.get(1)).get(0))).isEqualTo("P");
    assertThat(type((COSDictionary) ((COSArray) parents.get(3)).get(0))).isEqualTo("H1");
    assertThat(root.getInt(COSName.getPDFName("ParentTreeNextKey"))).isEqualTo(2);
  }

  @Test
  void saysWordsLanguagesAndWhatAHeadingIsOf() {
    TagPath path = new TagPath("fr");
    path.open("TR");
    Tag heading = path.tag(path.element("TH"));
    TagPath figures = new TagPath("");
    Tag figure = figures.tag(figures.element("Figure", "a cat"));
    sheet(card(1, face(heading), face(figure)));

    COSArray sides = section(tree.finish(), 0).getCOSArray(COSName.K);
    COSDictionary row = (COSDictionary) sides.get(0);
    COSDictionary cell = (COSDictionary) row.getCOSArray(COSName.K).get(0);
    COSDictionary shown = (COSDictionary) sides.get(1);

    assertThat(row.getString(COSName.LANG)).isEqualTo("fr");
    assertThat(cell.containsKey(COSName.LANG)).isFalse();
    COSDictionary scope = cell.getCOSDictionary(COSName.A);
    assertThat(scope.getNameAsString(COSName.O)).isEqualTo("Table");
    assertThat(scope.getNameAsString("Scope")).isEqualTo("Column");
    assertThat(shown.getString(COSName.ALT)).isEqualTo("a cat");
  }

  /** PDF 32000-1, 14.8.5.4.3: left, bottom, right and top. */
  @Test
  void saysWhereADrawingStands() {
    TagPath path = new TagPath("");
    PlacedGraphic drawing =
        new PlacedGraphic(
            10, 100, 10, Runs.formula(2000, 1500, 500), path.tag(path.element("Formula", "x")));

    sheet(card(1, new CardFace(List.of(drawing), List.of(), List.of(), 0), EMPTY));

    COSDictionary formula = (COSDictionary) section(tree.finish(), 0).getCOSArray(COSName.K).get(0);
    COSDictionary layout = formula.getCOSDictionary(COSName.A);
    assertThat(layout.getNameAsString(COSName.O)).isEqualTo("Layout");
    assertThat(layout.getCOSArray(COSName.BBOX).toFloatArray())
        .containsExactly(10, 594 + 95, 30, 594 + 115);
  }

  private void sheet(PrintedCard... cards) {
    SheetWriter writer = new SheetWriter(Imposition.usual(PaperSize.LETTER), new GlyphCodes());
    for (PageContent content :
        writer.pages(Stream.of(cards).map(Optional::of).toList(), cards[0].number())) {
      COSDictionary page = new COSDictionary();
      assertThat(tree.addPage(page, content)).isEqualTo(pages.size());
      pages.add(page);
    }
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
    return (COSDictionary) root.getCOSDictionary(COSName.K).getCOSArray(COSName.K).get(index);
  }

  private static String type(COSDictionary element) {
    return element.getNameAsString(COSName.S);
  }

  private String written() {
    return written(tree.finish().getCOSDictionary(COSName.K));
  }

  private String written(COSBase kid) {
    if (kid instanceof COSInteger mcid) {
      return Integer.toString(mcid.intValue());
    }
    COSDictionary element = (COSDictionary) kid;
    if (element.containsKey(COSName.MCID)) {
      return pages.indexOf(element.getCOSDictionary(COSName.PG))
          + ":"
          + element.getInt(COSName.MCID);
    }
    List<String> kids = new ArrayList<>();
    for (COSBase one : element.getCOSArray(COSName.K)) {
      kids.add(written(one));
    }
    return type(element) + "[" + String.join(" ", kids) + "]";
  }
}
