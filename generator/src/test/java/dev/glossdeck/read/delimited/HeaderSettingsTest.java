package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.read.DeckDefaults;
import dev.glossdeck.read.Sources;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderSettingsTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private HeaderSettings settings(String... headers) {
    String text = String.join("\n", headers) + "\na|b\n";
    return new HeaderSettings(HeaderLines.read("geo.txt", text, diagnostics), diagnostics);
  }

  private Optional<DeckInfo> info(String... headers) {
    return settings(headers).info(Sources.text("geo.txt", ""), DeckDefaults.NONE.language());
  }

  @Test
  void takesTheFilesNameForADeckThatSaysNothing() {
    assertThat(info()).contains(new DeckInfo("geo", "Geo", Optional.empty(), "en", false));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void readsWhatADeckSaysOfItself() {
    DeckInfo info =
        info(
                "#id:maths-1",
                "#title:Sets",
                "#description:All of them",
                "#lang:pt-br",
                "#layout:nested",
                "#lint:tag-case: off")
            .orElseThrow();
    assertThat(info.id()).isEqualTo("maths-1");
    assertThat(info.title()).isEqualTo("Sets");
    assertThat(info.description()).contains("All of them");
    assertThat(info.language()).isEqualTo("pt-BR");
    assertThat(info.nested()).isTrue();
    assertThat(info.silenced()).containsExactly("tag-case");
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void takesFoldersAndTitleFromTheNameOfTheDeckInAnki() {
    DeckInfo info = info("#deck:Science::Maths:: Sets").orElseThrow();
    assertThat(info.title()).isEqualTo("Sets");
    assertThat(info.folders()).containsExactly("Science", "Maths");
    assertThat(info("#deck:A::B", "#title:Own").orElseThrow().title()).isEqualTo("Own");
  }

  @Test
  void hasNoPropertiesWithoutAFitId() {
    assertThat(info("#id:a/b")).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .singleElement()
        .asString()
        .startsWith("geo.txt:1:5: error: \"a/b\" cannot name a deck's files");
  }

  @ParameterizedTest
  @CsvSource({
    "#html:true, HTML",
    "#html:TRUE, HTML",
    "#html:false, PLAIN",
    "#markup:markdown, MARKDOWN",
    "#markup:Markdown, MARKDOWN",
    "#markup:html, HTML",
    "#markup:plain, PLAIN",
    "#tags:x, PLAIN"
  })
  void tellsTheFormatOfTheSides(String header, MarkupFormat format) {
    HeaderSettings settings = settings(header);
    assertThat(settings.format()).isEqualTo(format);
    assertThat(settings.saysFormat()).isEqualTo(!header.startsWith("#tags"));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void prefersOurHeaderToThatOfAnki() {
    assertThat(settings("#html:true", "#markup:plain").format()).isEqualTo(MarkupFormat.PLAIN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "#html:yes > #html: \"yes\" is no value (write true or false)",
        "#if matches:update > #if matches: \"update\" is no value (write update current or keep"
            + " current or keep both)",
        "#heading:1 > #heading: \"1\" is no value (write true or false)",
        "#markup:latex > #markup: \"latex\" is no value (write plain or markdown or html)"
      })
  void refusesAValueThatAHeaderDoesNotTake(String header, String problem) {
    settings(header).format();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "geo.txt:1:" + (header.indexOf(':') + 2) + ": error: " + problem + " [header-value]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notetype", "notetype + deck", "notetype+deck", "Notetype + Deck"})
  void takesWhatAnkiKnowsOfMatching(String scope) {
    settings("#match scope:" + scope);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void readsTagsEachOnce() {
    assertThat(settings("#tags: a  b\u00A0c a").tags()).containsExactly("a", "b", "c");
    assertThat(settings().tags()).isEmpty();
  }

  @Test
  void cutsNamesOfColumnsAtTheSeparator() {
    assertThat(settings("#columns:Front|Back|\"My | own\"").columns().names("|", true))
        .containsExactly("Front", "Back", "My | own");
    assertThat(settings("#columns:a||b").columns().names("|", true)).containsExactly("a", "", "b");
    assertThat(settings().columns().names("|", true)).isEmpty();
  }

  @Test
  void numbersColumnsFromOne() {
    HeaderSettings settings =
        settings("#guid column:1", "#notetype column:2", "#deck column:3", "#tags column:6");
    assertThat(settings.columns().highestNumber()).isEqualTo(6);
    assertThat(settings.columns().roles(6))
        .containsExactly(
            Optional.of(ColumnRole.ID),
            Optional.of(ColumnRole.KIND),
            Optional.of(ColumnRole.DECK),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ColumnRole.TAGS));
    assertThat(settings.columns().hasHeading()).contains(false);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "-1", "x", "1.0", "99999", "２"})
  void refusesANumberThatIsNoColumn(String number) {
    assertThat(settings("#tags column:" + number).columns().roles(2))
        .containsExactly(Optional.empty(), Optional.empty());
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "geo.txt:1:14: error: #tags column: \""
                + number
                + "\" is no column (count the columns from 1) [header-value]");
  }

  @Test
  void givesAColumnOneUse() {
    assertThat(settings("#tags column:1", "#guid column:1").columns().roles(2))
        .contains(Optional.of(ColumnRole.TAGS));
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "geo.txt:2:14: error: #guid column: column 1 has a use already"
                + " (give each column one use) [header-value]");
  }

  @Test
  void saysWhetherTheFirstRecordNamesColumnsOnlyIfItIsTold() {
    assertThat(settings().columns().hasHeading()).isEmpty();
    assertThat(settings("#heading:true").columns().hasHeading()).contains(true);
    assertThat(settings("#heading:false").columns().hasHeading()).contains(false);
    assertThat(settings("#heading:true", "#tags column:1").columns().hasHeading()).contains(true);
  }

  @Test
  void refusesASeparatorThatIsNone() {
    assertThat(settings("#separator:Commas").separator()).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "geo.txt:1:12: error: \"Commas\" is no separator (write Comma, Semicolon, Tab, Space,"
                + " Pipe, Colon or the signs themselves) [separator]");
  }

  @Test
  void knowsWhetherADeckTellsItsName() {
    assertThat(settings("#title:A").isNamed()).isTrue();
    assertThat(settings("#deck:A").isNamed()).isTrue();
    assertThat(settings("#id:a").isNamed()).isFalse();
  }
}
