package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaTypesetterTest {
  private static final Offset<Float> ROUNDING = within(0.001f);

  @TempDir private Path folder;

  private static PlacedFormula placed(String tex) {
    return new PlacedFormula(new Formula(tex, true), new SourcePosition("a.md", 3, 5), true);
  }

  private static Typesetting typeset(String... formulas) throws InterruptedIOException {
    return new FormulaTypesetter(FormulaCache.NONE, 1)
        .typeset(Stream.of(formulas).map(FormulaTypesetterTest::placed).toList());
  }

  private static TypesetFormula only(Typesetting typesetting, String tex) {
    assertThat(typesetting.diagnostics()).isEmpty();
    return typesetting.formulas().of(new Formula(tex, true)).orElseThrow();
  }

  private static TypesetFormula typesetAlone(String tex) throws InterruptedIOException {
    return only(typeset(tex), tex);
  }

  @Test
  void givesMathmlWithTheTexBesideIt() throws Exception {
    assertThat(typesetAlone("a<b").mathml())
        .isEqualTo(
            "<math display=\"block\" alttext=\"a&lt;b\"><semantics><mrow><mi>a</mi><mo>&lt;</mo>"
                + "<mi>b</mi></mrow><annotation encoding=\"application/x-tex\">a&lt;b</annotation>"
                + "</semantics></math>");
  }

  @Test
  void setsAFractionAroundItsBar() throws Exception {
    Outline half = typesetAlone("\\frac{1}{2}").outline();

    assertThat(half.shapes()).hasSize(3);
    BoundingBox one = BoundingBox.of(half.shapes().get(0));
    BoundingBox two = BoundingBox.of(half.shapes().get(1));
    BoundingBox bar = BoundingBox.of(half.shapes().get(2));
    assertThat(bar.bottom()).isCloseTo(0.22f, ROUNDING);
    assertThat(bar.top()).isCloseTo(0.28f, ROUNDING);
    assertThat(one.bottom()).isGreaterThan(bar.top());
    assertThat(two.top()).isLessThan(bar.bottom());
    assertThat(half.ascent()).isCloseTo(one.top(), within(0.01f));
    assertThat(-half.depth()).isCloseTo(two.bottom(), within(0.01f));
    assertThat(bar.right()).isLessThan(half.width());
  }

  @Test
  void standsOnTheBaseline() throws Exception {
    BoundingBox x = BoundingBox.of(typesetAlone("\\mathrm{x}").outline().shapes().get(0));

    assertThat(x.bottom()).isCloseTo(0, ROUNDING);
    assertThat(x.top()).isCloseTo(Outline.X_HEIGHT, within(0.02f));
  }

  @Test
  void cutsWhatLengthensABrace() throws Exception {
    String tex = "\\overbrace{abcdefghijklmnopqrstuvwxyz}";
    Outline brace = typesetAlone(tex).outline();

    for (Shape shape : brace.shapes()) {
      BoundingBox box = BoundingBox.of(shape);
      assertThat(box.left()).isGreaterThan(-0.05f);
      assertThat(box.right()).isLessThan(brace.width() + 0.05f);
    }
  }

  @Test
  void keepsColours() throws Exception {
    String tex = "\\color{red}x \\color[RGB]{0,128,255}y";

    assertThat(typesetAlone(tex).outline().shapes())
        .extracting(shape -> shape.colour().orElseThrow())
        .containsExactly(0xFF0000, 0x0080FF);
  }

  @Test
  void leavesLettersThatItHasNotToTheCaller() throws Exception {
    Outline outline = typesetAlone("x = \\text{скорость}").outline();

    assertThat(outline.shapes()).hasSize(2);
    assertThat(outline.letterings()).hasSize(1);
    Lettering word = outline.letterings().get(0);
    assertThat(word.text()).isEqualTo("скорость");
    assertThat(word.size()).isEqualTo(1);
    assertThat(word.y()).isZero();
    assertThat(word.x() + word.width()).isCloseTo(outline.width(), ROUNDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "\\frac{1; 3:5; a brace { is not closed",
        "a+\\foo; 3:7; undefined control sequence \\foo",
        "a+\\frac{a}{b\\foo c}; 3:17; undefined control sequence \\foo",
        "\\sqrt{\\text{a \\nix}}; 3:19; undefined control sequence \\nix",
        "x^a^b; 3:8; two exponents follow each other",
        "\\left( x; 3:13; \\left has no \\right",
        "a & b; 3:7; misplaced &",
        "\\begin{matrix} a; 3:21; missing \\end{matrix}",
        "\\color{nix} x; 3:5; there is no colour \"nix\"",
        "\\require{physics}; 3:5; undefined control sequence \\require",
        "\\href{x}{y}; 3:5; undefined control sequence \\href",
        "\\def\\f#1{\\gone #1}\\f{2}; 3:5; undefined control sequence \\gone",
      })
  void tellsAnErrorAtItsColumn(String tex, String place, String reason) throws Exception {
    List<Diagnostic> errors = typeset(tex).diagnostics();

    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).toString()).startsWith("a.md:" + place + ": error: " + reason + " (");
    assertThat(errors.get(0).code()).isEqualTo(DiagnosticCode.TEX);
  }

  @Test
  void tellsAnErrorInALaterLine() throws Exception {
    assertThat(typeset("\\begin{matrix}\n1 \\\\\n2 & \\foo\n\\end{matrix}").diagnostics())
        .extracting(error -> error.position().toString())
        .containsExactly("a.md:5:5");
  }

  @Test
  void tellsAllErrorsAndTypesetsTheRest() throws Exception {
    Typesetting typesetting = typeset("\\foo", "x", "\\bar{");

    assertThat(typesetting.diagnostics()).hasSize(2);
    assertThat(typesetting.formulas().of(new Formula("x", true))).isPresent();
    assertThat(typesetting.formulas().of(new Formula("x", false))).isEmpty();
  }

  static Stream<String> runawayTex() {
    return Stream.of(
        "\\def\\a{\\a}\\a",
        "\\def\\a{\\a x}\\a",
        "\\def\\a#1{\\a{#1#1}}\\a{xx}",
        "{".repeat(4000) + "}".repeat(4000),
        "{".repeat(100_000),
        "\\sqrt{".repeat(1500),
        "x+".repeat(50_000),
        "x+".repeat(4_500));
  }

  @ParameterizedTest
  @MethodSource("runawayTex")
  @Timeout(60)
  void refusesTexThatNeverEndsAndGoesOn(String tex) throws Exception {
    Typesetting typesetting = typeset(tex, "x");

    assertThat(typesetting.diagnostics()).hasSize(1);
    assertThat(typesetting.diagnostics().get(0).toString()).startsWith("a.md:3:").endsWith("[tex]");
    assertThat(typesetting.formulas().of(new Formula("x", true))).isPresent();
  }

  @Test
  void typesetsWhatIsNestedDeeply() throws Exception {
    assertThat(typesetAlone("{".repeat(200) + "x" + "}".repeat(200)).outline().shapes()).hasSize(1);
    assertThat(typesetAlone("x^{".repeat(400) + "x" + "}".repeat(400)).outline().shapes())
        .hasSize(401);
  }

  @Test
  void keepsWhatAFormulaDefinesToItself() throws Exception {
    Typesetting typesetting =
        typeset(
            "\\newcommand{\\R}{\\mathbb{R}} \\R",
            "\\definecolor{c}{RGB}{1,2,3} x",
            "\\R",
            "\\color{c}x");

    assertThat(typesetting.diagnostics())
        .extracting(Diagnostic::problem)
        .containsExactly("undefined control sequence \\R", "there is no colour \"c\"");
  }

  @Test
  void givesTheSameForAnyOrderAndNumberOfThreads() throws Exception {
    List<PlacedFormula> formulas =
        IntStream.range(0, 100)
            .mapToObj(i -> placed("\\frac{x_{" + i + "}}{\\sqrt{" + i + "}}"))
            .toList();
    List<PlacedFormula> reversed =
        IntStream.range(0, 100).mapToObj(i -> formulas.get(99 - i)).toList();

    Formulas one = new FormulaTypesetter(FormulaCache.NONE, 1).typeset(formulas).formulas();
    Formulas two = new FormulaTypesetter(FormulaCache.NONE, 2).typeset(reversed).formulas();

    for (PlacedFormula formula : formulas) {
      assertThat(two.of(formula.formula())).isEqualTo(one.of(formula.formula())).isPresent();
    }
  }

  @Test
  void startsNoEngineForWhatIsInTheCache() throws Exception {
    FormulaCache cache = FormulaCache.in(folder);
    List<PlacedFormula> formulas = List.of(placed("\\color{red}\\frac{1}{2}"), placed("\\text{я}"));
    Formulas fresh = new FormulaTypesetter(cache, 1).typeset(formulas).formulas();

    Formulas cached = withoutEngine(cache).typeset(formulas).formulas();

    for (PlacedFormula formula : formulas) {
      assertThat(cached.of(formula.formula())).isEqualTo(fresh.of(formula.formula())).isPresent();
    }
  }

  @Test
  void startsNoEngineWithoutFormulas() throws Exception {
    assertThat(withoutEngine(FormulaCache.NONE).typeset(List.of()).diagnostics()).isEmpty();
  }

  private static FormulaTypesetter withoutEngine(FormulaCache cache) {
    return new FormulaTypesetter(
        cache,
        1,
        () -> {
          throw new AssertionError("an engine was started");
        });
  }

  @Test
  void typesetsAgainWhatIsBrokenInTheCache() throws Exception {
    FormulaCache cache = FormulaCache.in(folder);
    TypesetFormula whole = only(new FormulaTypesetter(cache, 1).typeset(List.of(placed("x"))), "x");
    Path file = onlyFile();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    TypesetFormula again = only(new FormulaTypesetter(cache, 1).typeset(List.of(placed("x"))), "x");

    assertThat(again).isEqualTo(whole);
    assertThat(only(withoutEngine(cache).typeset(List.of(placed("x"))), "x")).isEqualTo(whole);
  }

  @Test
  void doesWithoutACacheThatCannotBeWritten() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    Typesetting typesetting =
        new FormulaTypesetter(FormulaCache.in(file), 1).typeset(List.of(placed("x")));

    assertThat(typesetting.diagnostics()).isEmpty();
    assertThat(typesetting.formulas().of(new Formula("x", true))).isPresent();
  }

  private Path onlyFile() throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(Files::isRegularFile).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }
}
