package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageKeysTest {
  private static final TextLanguage ENGLISH = TextLanguage.of("en");
  private static final FieldLanguages NO_FIELDS =
      new FieldLanguages(key -> List.of(), new Diagnostics());
  private static final List<Field> MORE =
      List.of(new Field("More", new MarkupText("x", MarkupFormat.PLAIN)));
  private final Diagnostics diagnostics = new Diagnostics();

  private LanguageKeys keys(String... settings) {
    Map<String, String> values = new java.util.TreeMap<>();
    for (String setting : settings) {
      values.put(setting.substring(0, setting.indexOf('=')), setting.replaceFirst(".*=", ""));
    }
    return new LanguageKeys(
        key -> Optional.ofNullable(values.get(key)),
        key -> new SourcePosition("d.md", 1 + LanguageKeys.ALL.indexOf(key), 1),
        diagnostics);
  }

  private static Optional<TextLanguage> language(String tag, Direction direction) {
    return Optional.of(new TextLanguage(tag, direction));
  }

  @Test
  void takesEnglishForADeckThatSaysNothing() {
    assertThat(keys().deck(DeckDefaults.NONE.language())).isEqualTo(ENGLISH);
    assertThat(keys().ofAllNotes(NO_FIELDS)).isEqualTo(SideLanguageChoices.NONE);
    assertThat(keys().ofNote(NO_FIELDS)).isEqualTo(SideLanguageChoices.NONE);
  }

  @Test
  void takesTheDirectionFromTheLanguageOrTheAuthor() {
    assertThat(keys("lang=ar").deck(DeckDefaults.NONE.language()))
        .isEqualTo(new TextLanguage("ar", Direction.RIGHT_TO_LEFT));
    assertThat(keys("lang=ar", "dir=ltr").deck(DeckDefaults.NONE.language()))
        .isEqualTo(new TextLanguage("ar", Direction.LEFT_TO_RIGHT));
    assertThat(keys("dir=rtl").deck(DeckDefaults.NONE.language()))
        .isEqualTo(new TextLanguage("en", Direction.RIGHT_TO_LEFT));
  }

  @Test
  void keepsADeckLanguageOutOfTheChoicesForAllNotes() {
    SideLanguageChoices all = keys("lang=de", "question-lang=fr").ofAllNotes(NO_FIELDS);
    assertThat(all.in(TextLanguage.of("de"), MORE))
        .isEqualTo(
            new SideLanguages(language("fr", Direction.LEFT_TO_RIGHT), Optional.empty(), Map.of()));
  }

  @Test
  void givesANotesLanguageToAllItsSides() {
    SideLanguageChoices note = keys("lang=he").ofNote(NO_FIELDS);
    assertThat(note.in(ENGLISH, MORE))
        .isEqualTo(
            new SideLanguages(
                language("he", Direction.RIGHT_TO_LEFT),
                language("he", Direction.RIGHT_TO_LEFT),
                Map.of("More", TextLanguage.of("he"))));
    assertThat(note.in(ENGLISH, List.of()).fields()).isEmpty();
  }

  @Test
  void prefersTheLanguageOfASideToThatOfTheNote() {
    SideLanguageChoices note = keys("lang=he", "answer-lang=fr").ofNote(NO_FIELDS);
    assertThat(note.in(ENGLISH, List.of()))
        .isEqualTo(
            new SideLanguages(
                language("he", Direction.RIGHT_TO_LEFT),
                language("fr", Direction.LEFT_TO_RIGHT),
                Map.of()));
  }

  @Test
  void leavesTheDirectionOfTheNoteBehindWhereASideHasAnotherLanguage() {
    SideLanguageChoices note = keys("lang=en", "dir=rtl", "question-lang=fr").ofNote(NO_FIELDS);
    assertThat(note.in(TextLanguage.of("de"), List.of()))
        .isEqualTo(
            new SideLanguages(
                language("fr", Direction.LEFT_TO_RIGHT),
                language("en", Direction.RIGHT_TO_LEFT),
                Map.of()));
  }

  @Test
  void turnsASideRoundThatHasADirectionAlone() {
    SideLanguageChoices note = keys("lang=ar", "question-dir=ltr").ofNote(NO_FIELDS);
    assertThat(note.in(ENGLISH, List.of()))
        .isEqualTo(
            new SideLanguages(
                language("ar", Direction.LEFT_TO_RIGHT),
                language("ar", Direction.RIGHT_TO_LEFT),
                Map.of()));
  }

  @Test
  void saysNothingOfASideInTheDecksLanguage() {
    assertThat(
            keys("lang=EN", "answer-lang=en", "answer-dir=ltr").ofNote(NO_FIELDS).in(ENGLISH, MORE))
        .isEqualTo(SideLanguages.NONE);
  }

  @Test
  void letsANoteGoBeforeTheChoicesForAllNotes() {
    SideLanguageChoices usual = keys("question-lang=fr", "answer-lang=he").ofAllNotes(NO_FIELDS);
    SideLanguageChoices own = keys("question-lang=es").ofNote(NO_FIELDS);
    assertThat(own.over(usual).in(ENGLISH, List.of()))
        .isEqualTo(
            new SideLanguages(
                language("es", Direction.LEFT_TO_RIGHT),
                language("he", Direction.RIGHT_TO_LEFT),
                Map.of()));
  }

  @Test
  void refusesEachWrongValueAtItsPlace() {
    assertThat(keys("lang=klingonish", "answer-dir=up").ofNote(NO_FIELDS))
        .isEqualTo(SideLanguageChoices.NONE);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: \"klingonish\" is no language"
                + " (write a BCP 47 tag such as en or pt-BR) [language]",
            "d.md:6:1: error: \"up\" is no direction of text (write ltr or rtl, or leave it out:"
                + " it follows from the language) [direction]");
  }
}
