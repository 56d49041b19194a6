package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A card whose answer the learner types. */
final class SiteTypedAnswerTest {
  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.start();
    MemoryOutput site =
        Sites.of(Sites.deck("d", note(NoteKind.TYPED, "Typed?"), note(NoteKind.BASIC, "Basic?")));
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  @AfterAll
  static void stop() {
    // Without a browser the tests are skipped, and this is run all the same.
    if (browser != null) {
      browser.close();
    }
  }

  private static Note note(NoteKind kind, String question) {
    return new Note(
        NoteId.derive("d", question),
        new MarkupText(question, MarkupFormat.PLAIN),
        new MarkupText("Café au lait", MarkupFormat.PLAIN),
        List.of(),
        Optional.empty(),
        List.of(),
        NamingHints.NONE,
        kind,
        Optional.empty(),
        new SourcePosition("d.txt", 1, 1));
  }

  @Test
  void isAskedForOnlyWhereItsAuthorWantsThat() {
    Page page = study();
    assertThat(page.isVisible("#typed")).isTrue();
    page.keyboard().press("ArrowRight");
    assertThat(page.isVisible("#typed")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Café au lait", "cafe  AU lait.", " Cafe\u0301 au lait"})
  void isRightWithoutItsAccentsAndCapitals(String answer) {
    assertThat(verdict(answer)).isEqualTo("That is right.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Café", "s ?", "tea"})
  void isAnotherOtherwise(String answer) {
    assertThat(verdict(answer)).isEqualTo("The answer is another one.");
  }

  @Test
  void isNotJudgedIfNothingIsTyped() {
    assertThat(verdict("")).isEmpty();
  }

  private static String verdict(String answer) {
    Page page = study();
    page.focus("#typed");
    page.keyboard().type(answer);
    page.keyboard().press("Enter");
    assertThat(page.innerText("#back")).isEqualTo("Café au lait");
    return page.innerText("#verdict");
  }

  private static Page study() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    page.navigate(folder.toUri() + "study/index.html");
    return page;
  }
}
