package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.Goldens;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * Drawn pages as maps of their ink, from {@code .} for none to 9, in cells of 8 points. They show a
 * letter, line or picture that has moved or is gone, and bear what two machines draw differently.
 */
class RenderedSheetTest {
  private static final int CELL = 8;
  private static final int WHITE = 255;

  /** A cell of letters is at most a third black. */
  private static final int CONTRAST = 27;

  private static final int MOST = 9;
  private static final int MOST_DIFFERENCE = 3;
  private static final double MOST_ON_AVERAGE = 0.1;
  private static final String FOLDER = "dev/glossdeck/export/pdf/rendered/";

  @Test
  void setsScriptsAsTheyWereLookedAt() throws IOException {
    Deck deck =
        TestDecks.plain(
            "\u0645\u0627 \u0647\u064a \u0627\u0644\u0634\u0628\u0643\u0629\u061f|a",
            "\u0915\u094d\u0937\u0924\u094d\u0930\u093f\u092f|b",
            "\u0e19\u0e49\u0e33\u0e15\u0e32|c",
            "\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd|d",
            "\u03a4\u03b9 \u03b5\u03af\u03bd\u03b1\u03b9; \u0427\u0442\u043e?|e",
            "A long question of several lines, as there are in many decks, to be centred?|f");

    check("scripts.txt", Printing.of(deck), 0);
  }

  @Test
  void setsAnswersAsTheyWereLookedAt() throws IOException {
    Deck deck =
        TestDecks.markdown(
            "Table?|| a | number |\n|---|--:|\n| first | 1 |\n| second | 22 |",
            "Code?|Returns:\n\n```java\nreturn \"a\" + b;\n```\n\n> quoted",
            "Formula?|$$x = \\frac{a}{b}$$\n\n1. one\n2. two",
            "Text?|" + "Some words that fill a line, and then another one. ".repeat(6));
    PdfOptions options =
        Printing.USUAL.leadingTo(Optional.of(URI.create("https://example.org/d/")));

    check("answers.txt", Printing.of(deck, options), 1);
  }

  private static void check(String name, Printing printing, int page) throws IOException {
    String ink;
    try (PDDocument document = printing.open()) {
      ink = ink(new PDFRenderer(document).renderImage(page, 1, ImageType.GRAY));
    }
    Path golden = Path.of("src", "test", "resources").resolve(FOLDER + name);
    if (Boolean.getBoolean("goldens.rewrite") || !Files.exists(golden)) {
      Goldens.check(FOLDER + name, ink);
    }
    String expected = Files.readString(golden);
    assertThat(ink).hasSameSizeAs(expected);
    int sum = 0;
    for (int i = 0; i < ink.length(); i++) {
      int difference = Math.abs(level(ink.charAt(i)) - level(expected.charAt(i)));
      assertThat(difference)
          .as("%s:%d%n%s", name, i / width(ink) + 1, ink)
          .isLessThanOrEqualTo(MOST_DIFFERENCE);
      sum += difference;
    }
    assertThat((double) sum / ink.length()).as("%s%n%s", name, ink).isLessThan(MOST_ON_AVERAGE);
  }

  private static int width(String ink) {
    return ink.indexOf('\n') + 1;
  }

  private static int level(char at) {
    return Math.max(0, Character.digit(at, 10));
  }

  private static String ink(BufferedImage page) {
    StringBuilder ink = new StringBuilder();
    Raster raster = page.getRaster();
    for (int y = 0; y + CELL <= page.getHeight(); y += CELL) {
      for (int x = 0; x + CELL <= page.getWidth(); x += CELL) {
        int[] grey = raster.getSamples(x, y, CELL, CELL, 0, new int[CELL * CELL]);
        int dark = 0;
        for (int value : grey) {
          dark += WHITE - value;
        }
        int level = Math.min(MOST, Math.round((float) dark * CONTRAST / WHITE / grey.length));
        ink.append(level == 0 ? "." : level);
      }
      ink.append('\n');
    }
    return ink.toString();
  }
}
