package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageKeysTest {
  private static final TextLanguage ENGLISH = TextLanguage.of("en");
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
    assertThat(keys().ofAllNotes()).isEqualTo(SideLanguageChoices.NONE);
    assertThat(keys().ofNote()).isEqualTo(SideLanguageChoices.NONE);
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
    SideLanguageChoices all = keys("lang=de", "question-lang=fr").ofAllNotes();
    assertThat(all.in(TextLanguage.of("de"), true))
        .isEqualTo(
            new SideLanguages(
                language("fr", Direction.LEFT_TO_RIGHT), Optional.empty(), Optional.empty()));
  }

  @Test
  void givesANotesLanguageToAllItsSides() {
    SideLanguageChoices note = keys("lang=he").ofNote();
    assertThat(note.in(ENGLISH, true))
        .isEqualTo(
            new SideLanguages(
                language("he", Direction.RIGHT_TO_LEFT),
                language("he", Direction.RIGHT_TO_LEFT),
                language("he", Direction.RIGHT_TO_LEFT)));
    assertThat(note.in(ENGLISH, false).fields()).isEmpty();
  }

  @Test
  void prefersTheLanguageOfASideToThatOfTheNote() {
    SideLanguageChoices note = keys("lang=he", "answer-lang=fr").ofNote();
    assertThat(note.in(ENGLISH, false))
        .isEqualTo(
            new SideLanguages(
                language("he", Direction.RIGHT_TO_LEFT),
                language("fr", Direction.LEFT_TO_RIGHT),
                Optional.empty()));
  }

  @Test
  void leavesTheDirectionOfTheNoteBehindWhereASideHasAnotherLanguage() {
    SideLanguageChoices note = keys("lang=en", "dir=rtl", "question-lang=fr").ofNote();
    assertThat(note.in(TextLanguage.of("de"), false))
        .isEqualTo(
            new SideLanguages(
                language("fr", Direction.LEFT_TO_RIGHT),
                language("en", Direction.RIGHT_TO_LEFT),
                Optional.empty()));
  }

  @Test
  void turnsASideRoundThatHasADirectionAlone() {
    SideLanguageChoices note = keys("lang=ar", "question-dir=ltr").ofNote();
    assertThat(note.in(ENGLISH, false))
        .isEqualTo(
            new SideLanguages(
                language("ar", Direction.LEFT_TO_RIGHT),
                language("ar", Direction.RIGHT_TO_LEFT),
                Optional.empty()));
  }

  @Test
  void saysNothingOfASideInTheDecksLanguage() {
    assertThat(keys("lang=EN", "answer-lang=en", "answer-dir=ltr").ofNote().in(ENGLISH, true))
        .isEqualTo(SideLanguages.NONE);
  }

  @Test
  void letsANoteGoBeforeTheChoicesForAllNotes() {
    SideLanguageChoices usual = keys("question-lang=fr", "answer-lang=he").ofAllNotes();
    SideLanguageChoices own = keys("question-lang=es").ofNote();
    assertThat(own.over(usual).in(ENGLISH, false))
        .isEqualTo(
            new SideLanguages(
                language("es", Direction.LEFT_TO_RIGHT),
                language("he", Direction.RIGHT_TO_LEFT),
                Optional.empty()));
  }

  @Test
  void refusesEachWrongValueAtItsPlace() {
    assertThat(keys("lang=klingonish", "answer-dir=up").ofNote())
        .isEqualTo(SideLanguageChoices.NONE);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:1:1: error: \"klingonish\" is no language"
                + " (write a BCP 47 tag such as en or pt-BR) [language]",
            "d.md:6:1: error: \"up\" is no direction of text (write ltr or rtl, or leave it out:"
                + " it follows from the language) [direction]");
  }
}
