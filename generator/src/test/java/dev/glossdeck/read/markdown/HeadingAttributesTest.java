package dev.glossdeck.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingAttributesTest {
  private static final String REMEDY =
      " (write {#id .tag kind=… term=\"…\" aliases=\"…, …\" see=\"…, …\"}) [heading-attribute]";
  private final Diagnostics diagnostics = new Diagnostics();

  private HeadingAttributes parse(String heading) {
    return HeadingAttributes.parse(heading, new SourcePosition("d.md", 5, 4), diagnostics);
  }

  @Test
  void readsIdTagsAndValues() {
    HeadingAttributes read =
        parse(
            "What is it? {#it .a .b term=\"It\" aliases=\"that, those\" see=x topic=\"T\""
                + " deck=\"A::B\"}");
    assertThat(read.text()).isEqualTo("What is it?");
    assertThat(read.id()).contains("it");
    assertThat(read.tags()).containsExactly("a", "b");
    assertThat(read.naming())
        .isEqualTo(new NamingHints(Optional.of("It"), List.of("that", "those"), List.of("x")));
    assertThat(read.topic()).contains("T");
    assertThat(read.deck()).contains("A::B");
    assertThat(read.kind()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "{.reversed}, REVERSED",
    "{.typed}, TYPED",
    "{.cloze}, CLOZE",
    "{.basic}, BASIC",
    "{kind=reversed}, REVERSED",
    "{kind=\"Basic (type in the answer)\"}, TYPED"
  })
  void tellsTheKind(String braces, NoteKind kind) {
    HeadingAttributes read = parse("a " + braces);
    assertThat(read.kind()).contains(kind);
    assertThat(read.tags()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void addsTagsOfBothForms() {
    assertThat(parse("a {.x tags=\"y, z, x\" .w}").tags()).containsExactly("x", "w", "y", "z");
  }

  @Test
  void tellsTheLanguagesOfTheSides() {
    HeadingAttributes read = parse("a {lang=he answer-lang=fr}");
    assertThat(read.languages().in(TextLanguage.of("en"), List.of()).question())
        .contains(TextLanguage.of("he"));
    assertThat(read.languages().in(TextLanguage.of("en"), List.of()).answer())
        .contains(TextLanguage.of("fr"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What is {}?",
        "What is {a, b}",
        "The set {1, 2}",
        "a {b}",
        "a \\{#id}",
        "a {#id} b",
        "int[] a = {0}",
        "a {{c1::b}}",
        "$\\{x\\}$"
      })
  void leavesOtherBracesInTheHeading(String heading) {
    HeadingAttributes read = parse(heading);
    assertThat(read.text()).isEqualTo(heading);
    assertThat(read.id()).isEmpty();
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void readsTheBracesBehindOthers() {
    HeadingAttributes read = parse("The {{c1::sky}} and {x} {#id}");
    assertThat(read.text()).isEqualTo("The {{c1::sky}} and {x}");
    assertThat(read.id()).contains("id");
  }

  @Test
  void keepsBracesAndSpacesInAQuotedValue() {
    HeadingAttributes read = parse("a {term=\"The set {x}\" aliases=\" b ,c \"}");
    assertThat(read.naming().term()).contains("The set {x}");
    assertThat(read.naming().aliases()).containsExactly("b", "c");
  }

  @Test
  void mayLeaveNoQuestion() {
    assertThat(parse("{#id}").text()).isEmpty();
    assertThat(parse("{#id}").id()).contains("id");
  }

  @Test
  void takesABlankTermAndDeckForNone() {
    HeadingAttributes read = parse("a {term=\" \" deck=\"\"}");
    assertThat(read.naming().term()).isEmpty();
    assertThat(read.deck()).isEmpty();
    assertThat(parse("a {topic=\"\"}").topic()).contains("");
  }

  @Test
  void composesLettersAndAccents() {
    HeadingAttributes read = parse("a {#cafe\u0301 .cafe\u0301 term=\"Cafe\u0301\"}");
    assertThat(read.id()).contains("caf\u00e9");
    assertThat(read.tags()).containsExactly("caf\u00e9");
    assertThat(read.naming().term()).contains("Caf\u00e9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "a {#x #y} > 5:10 > the card has two ids",
        "a {#x id=y colour=red} > 5:15 > there is no attribute \"colour\"",
        "a {kind=sideways} > 5:7 > there is no kind \"sideways\"",
        "a {see=x see=y} > 5:13 > the attribute \"see\" stands here twice",
        "a {#x words} > 5:10 > \"words\" is no attribute",
        "😀 {#x words} > 5:10 > \"words\" is no attribute"
      })
  void refusesWhatIsNoAttributeAtItsPlace(String heading, String place, String problem) {
    assertThat(parse(heading).text()).isEqualTo(heading.substring(0, heading.indexOf(" {")));
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly("d.md:" + place + ": error: " + problem + REMEDY);
  }

  @Test
  void refusesAWrongLanguageAtItsKey() {
    parse("a {#x lang=klingonish}");
    assertThat(DiagnosticTexts.of(diagnostics))
        .singleElement()
        .asString()
        .startsWith("d.md:5:10: error: \"klingonish\" is no language");
  }

  @ParameterizedTest
  @CsvSource({
    "'a {#id', 5:6",
    "'a { .tag more', 5:6",
    "'a {term=\"x\"', 5:6",
    "'a {term=\"x', 5:6",
    "'{#id', 5:4"
  })
  void refusesBracesThatDoNotClose(String heading, String place) {
    assertThat(parse(heading).text()).isEqualTo(heading);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:"
                + place
                + ": error: the braces do not close (end them with }) [heading-attribute]");
  }
}
