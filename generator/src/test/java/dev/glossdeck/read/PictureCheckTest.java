package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Media;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.anki.PackageDeckReader;
import dev.glossdeck.read.anki.TestPackage;
import dev.glossdeck.read.delimited.DelimitedDeckReader;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a deck's pictures, and where. */
class PictureCheckTest {
  private static final byte[] HARMFUL = TestPictures.svg("<g onclick='x'/><script>x</script>");

  @TempDir private Path folder;

  @Test
  void tellsWhatIsWrongWithAPictureWhereItIsShown() throws IOException {
    String text = "## What?\n\nSee ![a](a.png) and\n![b](b.gif) and ![c](c.jpg)\n";
    byte[] huge = TestPictures.gif();
    huge[7] = (byte) 0xFF;
    huge[9] = (byte) 0xFF;
    Map<String, byte[]> files =
        Map.of("a.png", TestPictures.cut(TestPictures.png(), 20), "b.gif", huge, "c.jpg", HARMFUL);
    assertThat(told(markdown(text, files)))
        .containsExactly(
            "d.md:3:10: error: the picture \"a.png\" ends too early (save it again, or take"
                + " another one) [broken-picture]",
            "d.md:4:6: error: the picture \"b.gif\" has 65304 x 65296 pixels, and 50 million are"
                + " the most (make it smaller) [large-picture]",
            "d.md:4:22: warning: the picture \"c.jpg\" is SVG inside, and browsers believe the"
                + " ending (give it the ending of its format) [picture-format]",
            "d.md:4:22: warning: the drawing \"c.jpg\" is published without what could do harm:"
                + " <script>, onclick (take that out of the file, or leave it so) [svg-cleaned]");
  }

  @Test
  void acceptsAPictureWhoseEndingIsThatOfAnotherFormatOfPixels() throws IOException {
    ReadResult result = markdown("## What?\n\n![a](a.png)\n", Map.of("a.png", TestPictures.jpeg()));
    assertThat(told(result)).isEmpty();
    assertThat(medium(result).picture().orElseThrow().width()).isEqualTo(TestPictures.WIDTH);
  }

  @Test
  void warnsOfFormatsThatSomeCannotShow() throws IOException {
    String text = "## What?\n\n![a](a.avif) ![b](b.tiff)\n";
    Map<String, byte[]> files =
        Map.of(
            "a.avif",
            "    ftypavif".getBytes(StandardCharsets.US_ASCII),
            "b.tiff",
            new byte[] {'I', 'I', '*', 0});
    assertThat(told(markdown(text, files)))
        .containsExactly(
            "d.md:3:6: warning: the picture \"a.avif\" is AVIF, which paper cannot show (save it as"
                + " PNG, JPEG or WebP) [picture-format]",
            "d.md:3:19: warning: the picture \"b.tiff\" is TIFF, which most browsers do not show"
                + " (save it as PNG, JPEG or WebP) [picture-format]");
  }

  @Test
  void asksForWordsInMarkdownAlone() throws IOException {
    Map<String, byte[]> files = Map.of("a.png", TestPictures.png());
    assertThat(told(markdown("## What?\n\nSee ![](a.png)\n", files)))
        .containsExactly(
            "d.md:3:5: warning: the picture has no words for those who cannot see it (write"
                + " ![what it shows](a.png)) [missing-alt]");
    String html =
        "#html:true\n#separator:|\nWhat?|<img src=\"a.png\"><img src=\"a.png\" alt=\"\">\n";
    assertThat(told(delimited(html, files))).isEmpty();
  }

  @Test
  void publishesDrawingsWithoutWhatCouldDoHarm() throws IOException {
    ReadResult result = markdown("## What?\n\n![a](a.svg)\n", Map.of("a.svg", HARMFUL));
    assertThat(new String(content(medium(result)), StandardCharsets.UTF_8))
        .contains("<g>")
        .doesNotContain("script", "onclick");
  }

  @Test
  void passesOnDamagedPicturesOfOthersButNoDrawing() throws IOException {
    byte[] broken = TestPictures.cut(TestPictures.jpeg(), 2);
    String text = "#html:true\n#separator:|\nWhat?|<img src=\"a.jpg\"><img src=\"b.svg\">\n";
    ReadResult result = delimited(text, Map.of("a.jpg", broken, "b.svg", TestPictures.svg("<g>")));
    assertThat(result.diagnostics()).hasSize(2).noneMatch(Diagnostic::isError);
    assertThat(content(medium(result))).isEqualTo(broken);
    assertThat(medium(result).picture()).isEmpty();
  }

  @Test
  void looksAtThePicturesOfPackages() throws IOException {
    TestPackage made = TestPackage.basic("a|<img src=\"a.png\"><img src=\"b.svg\">[sound:c.mp3]");
    made.medium("a.png").medium("b.svg", HARMFUL).medium("c.mp3");
    Path file = Files.write(folder.resolve("d.apkg"), made.bytes());
    ReadResult result =
        new PackageDeckReader().read(DeckSource.of("d.apkg", file, DeckSource.Neighbours.NONE));
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(DiagnosticCode.SVG_CLEANED);
    List<Media> media = result.deck().orElseThrow().media();
    assertThat(media).extracting(Media::name).containsExactly("a.png", "b.svg", "c.mp3");
    assertThat(media.get(1).picture().orElseThrow().height()).isEqualTo(TestPictures.HEIGHT);
    assertThat(content(media.get(1))).asString().doesNotContain("script");
    assertThat(content(media.get(2))).asString().isEqualTo("c.mp3");
  }

  private static ReadResult markdown(String text, Map<String, byte[]> files) throws IOException {
    return new MarkdownDeckReader().read(Sources.text("d.md", text, files));
  }

  private static ReadResult delimited(String text, Map<String, byte[]> files) throws IOException {
    return new DelimitedDeckReader(ReadOptions.NONE).read(Sources.text("d.txt", text, files));
  }

  private static List<String> told(ReadResult result) {
    return result.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  private static Media medium(ReadResult result) {
    List<Media> media = result.deck().orElseThrow().media();
    assertThat(media).hasSize(1);
    return media.get(0);
  }

  private static byte[] content(Media medium) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    medium.writeTo(bytes);
    return bytes.toByteArray();
  }
}
