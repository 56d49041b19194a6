package dev.glossdeck.markup.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.html.FieldHtml;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * The examples of the CommonMark specification (0.31.2), and those of GitHub's (0.29) for what it
 * adds: tables, strike-through, tasks, bare addresses. Their texts are under CC BY-SA 4.0 and come
 * with the library of tests of commonmark-java; here only the numbers of those stand that differ.
 */
class CommonMarkSpecTest {
  private static final SpecDifferences DIFFERENCES = SpecDifferences.listed();
  private static final Map<String, Example> EXAMPLES = examples();

  private static final Pattern UNSEEN = Pattern.compile("(?ms)<!--.*?-->|^\\[\\w+]: \\S+$");

  private static Map<String, Example> examples() {
    Map<String, Example> examples = new LinkedHashMap<>();
    add("commonmark", TestResources.getSpec(), examples);
    add("gfm", TestResources.getGfmSpec(), examples);
    return examples;
  }

  /** Of GitHub's, only the marked ones are not in the other specification. */
  private static void add(String name, URL url, Map<String, Example> examples) {
    List<Example> all = ExampleReader.readExamples(url);
    for (int i = 0; i < all.size(); i++) {
      if (!name.equals("gfm") || !all.get(i).getInfo().isBlank()) {
        examples.put(name + " " + (i + 1), all.get(i));
      }
    }
  }

  @Test
  void rendersExamplesAsSpecifiedButForTheListedOnes() {
    assertThat(EXAMPLES).hasSizeGreaterThan(670);
    assertThat(
            EXAMPLES.entrySet().stream()
                .filter(one -> DIFFERENCES.kind(one.getKey()).isEmpty())
                .filter(one -> !shown(one.getValue()).equals(expected(one.getValue())))
                .map(one -> difference(one.getKey(), one.getValue())))
        .isEmpty();
  }

  @Test
  void listsNoExampleThatAgrees() {
    assertThat(
            DIFFERENCES
                .examples()
                .filter(name -> shown(EXAMPLES.get(name)).equals(expected(EXAMPLES.get(name)))))
        .as("to be taken from differences.txt")
        .isEmpty();
  }

  @Test
  void keepsAllWordsOfHtml() {
    assertThat(
            DIFFERENCES
                .examples()
                .filter(name -> DIFFERENCES.kind(name).orElseThrow().equals("html"))
                .filter(name -> !words(seen(name)).equals(words(written(name)))))
        .isEmpty();
  }

  private static String seen(String name) {
    return Jsoup.parse(FieldHtml.of(MarkdownParser.parse(EXAMPLES.get(name).getSource()))).text();
  }

  /** All but comments and addresses of references, which Markdown shows nowhere. */
  private static String written(String name) {
    return UNSEEN.matcher(EXAMPLES.get(name).getSource()).replaceAll("");
  }

  private static String words(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String shown(Example example) {
    return ComparableHtml.of(MarkdownParser.parse(example.getSource()));
  }

  /** The specification shows tabs as arrows. */
  private static String expected(Example example) {
    return ComparableHtml.of(example.getHtml().replace('\u2192', '\t'));
  }

  private static String difference(String name, Example example) {
    return "%s (%s)%n%s%nexpected:%n%s%nshown:%n%s"
        .formatted(
            name, example.getSection(), example.getSource(), expected(example), shown(example));
  }
}
