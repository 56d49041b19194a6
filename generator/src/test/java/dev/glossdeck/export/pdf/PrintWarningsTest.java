package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.SystemFonts;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.text.UnprintableText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintWarningsTest {
  private static final SourcePosition PLACE = new SourcePosition("d.txt", 3, 1);

  @Test
  void isSilentAboutWhatCanBePrinted() {
    assertThat(warnings(Set.of(), false, false)).isEmpty();
    assertThat(warnings(Set.of(), true, false)).isEmpty();
  }

  @Test
  void namesMissingCharactersAndWhatToDo() {
    assertThat(warnings(new TreeSet<>(Set.of(0x4E2D, 0x07)), false, false))
        .containsExactly(
            "d.txt:3:1: warning: card 12 has characters that the font of the printed cards lacks,"
                + " and shows their codes: U+0007, \"中\" (U+4E2D) (name a font that has them,"
                + " --font FILE or <fonts> in Maven, or take one of this machine, --system-fonts)"
                + " [missing-glyph]");
  }

  @Test
  void saysSomethingElseWhereTheMachineHasNoFont() {
    assertThat(warnings(Set.of(0x4E2D), true, false))
        .singleElement()
        .asString()
        .endsWith(
            "\"中\" (U+4E2D) (no font of this machine has them: install one, or name one,"
                + " --font FILE or <fonts> in Maven) [missing-glyph]");
  }

  @ParameterizedTest
  @CsvSource({"10, U+4E09, ''", "11, U+4E09, ' and 1 more'", "13, U+4E09, ' and 3 more'"})
  void namesTenAtMost(int count, String last, String more) {
    Set<Integer> missing = new TreeSet<>();
    for (int i = 0; i < count; i++) {
      missing.add(0x4E00 + i);
    }

    assertThat(warnings(missing, false, false))
        .singleElement()
        .asString()
        .contains("(" + last + ")" + more + " (name a font");
  }

  @Test
  void saysWhatThisJavaLacks() {
    assertThat(warnings(Set.of(), false, true))
        .containsExactly(
            "d.txt:3:1: warning: card 12 has letters that should join or stack, which this Java"
                + " cannot do without fontconfig (install fontconfig with a font, on Debian: apt"
                + " install fontconfig fonts-dejavu-core) [no-shaping]");
  }

  private static List<String> warnings(Set<Integer> missing, boolean searched, boolean unshaped) {
    UnprintableText text = new UnprintableText(missing, searched, unshaped);
    return PrintWarnings.of(PLACE, "card 12", text).stream().map(Object::toString).toList();
  }

  @Test
  void warnsOfAPictureAtTheFirstNoteThatShowsIt() {
    Deck deck = TestDecks.markdown("a|b", "c|![](p.png)", "![](p.png)|d");

    assertThat(PrintWarnings.picture(deck, "p.png", "cannot be drawn: it is odd"))
        .hasToString(
            "d.txt:2:1: warning: the picture \"p.png\" is missing on the printed cards: it cannot"
                + " be drawn: it is odd (save it as PNG, or as a simpler SVG) [unprinted-picture]");
  }

  @Test
  void namesFontsOfTheMachineAtTheDeck() {
    Typeface typeface = Typefaces.bundled().get(FontFace.REGULAR);
    Path file = Path.of("fonts", "x.ttf");
    Deck deck = TestDecks.plain("a|b");

    assertThat(
            PrintWarnings.systemFont(
                    deck, new SystemFonts.Choice(file, typeface, new TreeSet<>(Set.of(0x4E2D))))
                .text())
        .isEqualTo(
            "1 character, \"中\" (U+4E2D), is printed in a font of this machine: "
                + file
                + " (name a font, --font FILE or <fonts> in Maven, to print the same on every"
                + " machine) [system-font]");
    assertThat(
            PrintWarnings.systemFont(
                    deck,
                    new SystemFonts.Choice(
                        file, typeface, new TreeSet<>(Set.of(0x2460, 0x4E2D, 0x4E2E))))
                .problem())
        .isEqualTo(
            "3 characters, such as \"中\" (U+4E2D), are printed in a font of this machine: " + file);
  }
}
