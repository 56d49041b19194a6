package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockLineReaderTest {
  private static final String HASH = "0123456789abcdef-fedcba9876543210";
  private static final String REMEDY =
      " (take the line from an earlier commit; without it, a card that was reworded is a new one)"
          + " [broken-lock]";

  /** In a line {@code /} is a tab and {@code #} a hash. */
  private static List<String> problems(String line) {
    Diagnostics diagnostics = new Diagnostics();
    boolean isRead =
        new LockLineReader(
                line.replace("#", HASH).replace('/', '\t'),
                new SourcePosition("d.lock", 4, 1),
                diagnostics)
            .read()
            .isPresent();
    assertThat(isRead).isEqualTo(!diagnostics.hasErrors());
    return DiagnosticTexts.of(diagnostics);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "x/a/2026-01-02T03:04:05Z/#/q",
        "x/a/2026-01-02T03:04:05Z/#/q//",
        "x/a/2026-01-02T03:04:05Z/#/q/////",
        "x/a/2026-01-02T03:04:05Z/#/q///2026-01-02T03:04:05Z",
        "x/a/2026-01-02T03:04:05Z/#/q////w/abc123",
        "x/a-nwtf/2026-01-02T03:04:05Z/#/q//b|c"
      })
  void takesAWholeLine(String line) {
    assertThat(problems(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "x > 4:1 > the line is cut off, or has a tab too many",
        "x/a/2026-01-02T03:04:05Z/# > 4:1 > the line is cut off, or has a tab too many",
        "x/a/2026-01-02T03:04:05Z/#/q//////// > 4:1 > the line is cut off, or has a tab too many",
        "/a/2026-01-02T03:04:05Z/#/q > 4:1 > \"\" is no id",
        "x/a b/2026-01-02T03:04:05Z/#/q > 4:3 > \"a b\" is no name of a page",
        "x/index/2026-01-02T03:04:05Z/#/q > 4:3 > \"index\" is no name of a page",
        "x/a/2026-01-02/#/q > 4:5 > \"2026-01-02\" is no time",
        "x/a/2026-01-02T03:04:05.5Z/#/q > 4:5 > \"2026-01-02T03:04:05.5Z\" is no time",
        "x/a/2026-02-31T03:04:05Z/#/q > 4:5 > \"2026-02-31T03:04:05Z\" is no time",
        "x/a/2026-01-02T03:04:05Z/0123/q > 4:26 > \"0123\" is no hash of a content",
        "x/a/2026-01-02T03:04:05Z/#/ > 4:60 > \"\" is no question",
        "x/a/2026-01-02T03:04:05Z/#/q//B > 4:63 > \"B\" is no names of pages",
        "x/a/2026-01-02T03:04:05Z/#/q///never > 4:64 > \"never\" is no time",
        "x/a/2026-01-02T03:04:05Z/#/q////w/ABC > 4:67 > \"ABC\" is no marks of lines",
        "😀/A/2026-01-02T03:04:05Z/#/q > 4:3 > \"A\" is no name of a page"
      })
  void tellsTheFirstThingThatIsWrongWhereItStands(String line, String place, String problem) {
    assertThat(problems(line)).containsExactly("d.lock:" + place + ": error: " + problem + REMEDY);
  }

  @Test
  void tellsOnlyTheFirstOfSeveral() {
    assertThat(problems("/A B/never/0123/q")).hasSize(1);
  }
}
