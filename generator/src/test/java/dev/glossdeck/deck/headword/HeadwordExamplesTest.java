package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What questions of each language are about, by example. */
class HeadwordExamplesTest {
  private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr");

  @TestFactory
  Stream<DynamicTest> takesTheTermFromTheFormOfTheQuestion() {
    return LANGUAGES.stream().flatMap(HeadwordExamplesTest::examples);
  }

  private static Stream<DynamicTest> examples(String language) {
    List<String> lines = lines(language);
    assertThat(lines).as(language).hasSizeGreaterThan(20);
    return lines.stream()
        .map(
            line -> {
              String[] sides = line.split(" => ", 2);
              return DynamicTest.dynamicTest(
                  language + ": " + sides[0],
                  () -> assertThat(found(language, sides[0])).isEqualTo(sides[1]));
            });
  }

  private static String found(String language, String question) {
    Candidates found = Headwords.of(language, List.of(question), new Abbreviations()).get(0);
    StringBuilder line = new StringBuilder(found.headwords().get(0));
    found.aliases().forEach(alias -> line.append(" | ").append(alias));
    found.compared().forEach(term -> line.append(" <> ").append(term));
    return line.toString();
  }

  private static List<String> lines(String language) {
    String name = "/headwords/examples-" + language + ".txt";
    try (InputStream in = HeadwordExamplesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
