package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of all scripts on paper. */
class PdfScriptsTest {
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ما هي الشبكة العصبية؟",
        "هي نموذج حاسوبي، يتعلم من 100 مثال في سنة 2024! لا إله الأول أولاً",
        "بِسْمِ اللّٰهِ الرَّحْمٰنِ",
        "می‌خواهم شبکه‌های عصبی یاد بگیرم",
        "گچ پژ ٹھیک ہے",
        "בְּרֵאשִׁית בָּרָא אֱלֹהִים?",
        "מהי רשת נוירונים, version 2.0 של היום",
        "हिन्दी में तंत्रिका नेटवर्क क्या है?",
        "क्षत्रिय विद्यार्थी कर्म श्री ज्ञान और किं।",
        "தமிழ் கொடு என்றால் என்ன?",
        "ภาษาไทย ที่นี่",
        "বাংলা কী? ક ગુજરાતી ਪੰਜਾਬੀ తెలుగు ಕನ್ನಡ മലയാളം සිංහල",
        "ລາວ ខ្មែរ မြန်မာ አማርኛ",
        "ქართული Հայերեն Ελληνικά Русский Tiếng Việt x̂ ǹ",
        "😀 👩‍🔬 👍🏽 🇩🇪 ✅",
        "The word سلام means peace, and שלום too.",
        "اللغة Java 17 هي لغة برمجة.",
      })
  void givesTheWordsBackInReadingOrder(String sentence) throws IOException {
    String read = questionOf(Printing.of(TestDecks.plain(sentence + "|x"), Printing.upTo(14)));

    assertThat(words(read)).isEqualTo(words(sentence));
  }

  @Test
  void givesCharactersBackThatSharePartsOfGlyphs() throws IOException {
    // Sara am is set as two glyphs, which have characters of their own.
    String read = questionOf(Printing.of(TestDecks.plain("น้ำ|x")));

    assertThat(Normalizer.normalize(read.strip(), Normalizer.Form.NFKD))
        .isEqualTo(Normalizer.normalize("น้ำ", Normalizer.Form.NFKD));
  }

  @Test
  void setsTextFromRightToLeft() throws IOException {
    List<PrintedText.Glyph> glyphs = front(Printing.of(TestDecks.plain("\u05d0\u05d1 \u05d2|x")));

    assertThat(left(glyphs, "\u05d0"))
        .isGreaterThan(left(glyphs, "\u05d1"))
        .isGreaterThan(left(glyphs, "\u05d2"));
    assertThat(left(glyphs, "\u05d1")).isGreaterThan(left(glyphs, "\u05d2"));
  }

  @Test
  void setsNumbersAndLatinFromLeftToRightWithinTextFromRightToLeft() throws IOException {
    List<PrintedText.Glyph> glyphs = front(Printing.of(TestDecks.plain("\u05d0 12 ab \u05d1|x")));

    assertThat(left(glyphs, "1")).isLessThan(left(glyphs, "2")).isLessThan(left(glyphs, "\u05d0"));
    assertThat(left(glyphs, "a")).isLessThan(left(glyphs, "b")).isLessThan(left(glyphs, "1"));
    assertThat(left(glyphs, "\u05d1")).isLessThan(left(glyphs, "a"));
  }

  @Test
  void turnsBracketsWithTheText() throws IOException {
    List<PrintedText.Glyph> glyphs = front(Printing.of(TestDecks.plain("(\u05d0)|x")));

    assertThat(left(glyphs, "(")).isGreaterThan(left(glyphs, ")"));
  }

  @Test
  void beginsAtTheRightWhatRunsToTheLeft() throws IOException {
    String words = "\u05d0\u05d1\u05d2 ".repeat(80) + "\u05e9";
    PrintedText text =
        Printing.of(TestDecks.markdown("x|" + words + "\n\n- \u05d0\n\n> \u05d0")).text();
    List<PrintedText.Glyph> back = text.glyphs().stream().filter(at -> at.page() == 2).toList();
    float rightmost =
        back.stream()
            .filter(at -> at.text().equals("\u05d0"))
            .map(PrintedText.Glyph::right)
            .reduce(0f, Math::max);

    PrintedText.Glyph bullet =
        back.stream().filter(at -> at.text().equals("\u2022")).findFirst().orElseThrow();

    assertThat(rightmost).isGreaterThan(bullet.cell().width() - 24);
    assertThat(bullet.left()).isGreaterThan(bullet.cell().width() - 36);
    assertThat(
            back.stream()
                .filter(at -> at.baseline() == bullet.baseline() && at.text().equals("\u05d0"))
                .findFirst()
                .orElseThrow()
                .right())
        .isLessThan(bullet.left());
  }

  @Test
  void keepsProgramTextFromLeftToRight() throws IOException {
    PrintedText text = Printing.of(TestDecks.markdown("x|\u05d0\n\n```\nf(\u05d1)\n```")).text();
    List<PrintedText.Glyph> back =
        text.glyphs().stream().filter(at -> at.page() == 2 && !at.isSmallPrint()).toList();

    assertThat(left(back, "f")).isLessThan(left(back, "\u05d1")).isLessThan(30f);
    assertThat(left(back, "\u05d0")).isGreaterThan(100f);
  }

  /** A semicolon or dash at the edge of code would go to its other side. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u05d0 `;ab`",
        "\u05d0 `;ab` \u05d1",
        "`;ab`",
        "- \u05d0 `;ab`",
        "> \u05d0, `;ab`!",
        "| \u05d0 |\n|-|\n| `;ab` |"
      })
  void keepsCodeInALineFromLeftToRight(String answer) throws IOException {
    List<PrintedText.Glyph> back = back(rightToLeft("x|" + answer.replace("\\n", "\n")));

    assertThat(left(back, ";")).isLessThan(left(back, "a"));
    assertThat(left(back, "a")).isLessThan(left(back, "b"));
  }

  @Test
  void keepsEachLineOfCodeThatIsBrokenFromLeftToRight() throws IOException {
    String code = ";ab ".repeat(40).strip();
    List<PrintedText.Glyph> back = back(rightToLeft("x|\u05d0 `" + code + "` \u05d1"));
    List<PrintedText.Glyph> letters =
        back.stream().filter(at -> ";ab".contains(at.text())).toList();

    assertThat(letters.stream().map(PrintedText.Glyph::baseline).distinct()).hasSizeGreaterThan(1);
    assertThat(letters.stream().map(PrintedText.Glyph::text).collect(Collectors.joining()))
        .isEqualTo(";ab".repeat(40));
    for (int i = 0; i < letters.size(); i += 3) {
      assertThat(letters.get(i).left()).isLessThan(letters.get(i + 1).left());
      assertThat(letters.get(i + 1).left()).isLessThan(letters.get(i + 2).left());
    }
  }

  @Test
  void keepsAnAddressFromLeftToRight() throws IOException {
    String address = "https://a.example/";
    for (String link : List.of("<" + address + ">", "[\u05d1](" + address + ")")) {
      List<PrintedText.Glyph> back = back(rightToLeft("x|\u05d0 " + link));
      List<PrintedText.Glyph> slashes = back.stream().filter(at -> at.text().equals("/")).toList();

      assertThat(slashes).hasSize(3);
      assertThat(slashes.get(2).left()).as(link).isGreaterThan(left(back, "h"));
    }
  }

  @Test
  void placesAFormulaAfterCodeToItsLeft() throws IOException {
    List<PrintedText.Glyph> back = back(rightToLeft("x|`a` $\\unknown$ `b`"));

    assertThat(left(back, "b")).isLessThan(left(back, "k")).isLessThan(left(back, "a"));
    assertThat(left(back, "k")).isLessThan(left(back, "w"));
  }

  @Test
  void breaksThaiBetweenWords() throws IOException {
    String words = "โครงข่ายประสาทเทียมเป็นแบบจำลองทางคณิตศาสตร์";
    PrintedText text = Printing.of(TestDecks.plain("x|" + words.repeat(3))).text();

    assertThat(text.dump().lines().filter(line -> line.contains("เป็น"))).hasSizeGreaterThan(1);
    assertThat(text.dump().lines().filter(line -> line.endsWith("โครงข่า"))).isEmpty();
  }

  @Test
  void kernsPairsOfLetters() throws IOException {
    List<PrintedText.Glyph> glyphs = front(Printing.of(TestDecks.plain("AVHH|x")));

    assertThat(glyphs.get(1).left()).isLessThan(glyphs.get(0).right() - 0.3f);
    assertThat(glyphs.get(3).left()).isCloseTo(glyphs.get(2).right(), offset(0.05f));
  }

  @Test
  void givesTheSameBytesForAnyNumberOfThreadsAndInAnyLocale() throws IOException {
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "ما هي " + i + " हिन्दी क्षत्रिय؟|שָׁלוֹם น้ำ " + i;
    }
    byte[] one = Printing.of(TestDecks.plain(lines), PaperSize.A4, 1).bytes();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(Printing.of(TestDecks.plain(lines), PaperSize.A4, 4).bytes()).isEqualTo(one);
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Starting AWT takes time, and some machines have none that works. */
  @Test
  void startsNoShaperForLatinGreekAndCyrillic() throws Exception {
    assertThat(classesLoadedFor("Ελληνικά → “Русский”?")).isNotEmpty().noneMatch(this::isShaping);
    assertThat(classesLoadedFor("سلام")).anyMatch(this::isShaping);
  }

  private boolean isShaping(String line) {
    return line.contains("AwtShaper") || line.contains(" sun.font.");
  }

  private static List<String> classesLoadedFor(String question) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                new File(System.getProperty("java.home"), "bin/java").getPath(),
                "-Xlog:class+load",
                "-cp",
                System.getProperty("java.class.path"),
                PdfScriptsTest.class.getName()));
    question.codePoints().mapToObj(Integer::toString).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(log).isZero();
    return log.lines().toList();
  }

  /** Prints a card in a Java of its own; arguments are the code points of its question. */
  public static void main(String... codePoints) throws IOException {
    StringBuilder question = new StringBuilder();
    for (String codePoint : codePoints) {
      question.appendCodePoint(Integer.parseInt(codePoint));
    }
    Printing.of(TestDecks.plain(question + "|x"));
  }

  private static List<String> words(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return WHITE_SPACE.splitAsStream(composed.strip()).toList();
  }

  private static String questionOf(Printing printing) throws IOException {
    try (PDDocument document = printing.open()) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setEndPage(1);
      return stripper
          .getText(document)
          .lines()
          .takeWhile(line -> !line.startsWith("Deck"))
          .collect(Collectors.joining(" "));
    }
  }

  private static List<PrintedText.Glyph> front(Printing printing) throws IOException {
    return printing.text().glyphs().stream()
        .filter(at -> at.page() == 1 && !at.isSmallPrint())
        .toList();
  }

  private static List<PrintedText.Glyph> back(Deck deck) throws IOException {
    return Printing.of(deck).text().glyphs().stream()
        .filter(at -> at.page() == 2 && !at.isSmallPrint())
        .toList();
  }

  private static Deck rightToLeft(String card) {
    return TestDecks.markdown(card)
        .described(new DeckInfo("d", "Deck", Optional.empty(), "he", false));
  }

  private static float left(List<PrintedText.Glyph> glyphs, String text) {
    return glyphs.stream().filter(at -> at.text().equals(text)).findFirst().orElseThrow().left();
  }
}
