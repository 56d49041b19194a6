package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands that the guide shows do what it says, with the decks that it shows. */
class GuideTest extends ToolFixture {
  private static final Path PAGES = Path.of("../site/src/main/pages");
  private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

  /** Files that the guide names, and those that its commands make. */
  private static final Set<String> FILES =
      Set.of("biology.txt", "biology.csv", "roman.csv", "public", "pages", "pictures", "lessons");

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  /** Has the names that a theme sets, which look like options. */
  private static final String TOKENS = "/dev/glossdeck/templates/web/styles/tokens.css";

  /** They show a page in a browser until they are stopped. */
  private static final String NEVER_ENDING = "glossdeck serve";

  private static String page(String name) throws IOException {
    return Files.readString(PAGES.resolve(name));
  }

  private static List<String> fences(String page, String language) {
    return FENCE
        .matcher(page)
        .results()
        .filter(fence -> fence.group(1).equals(language))
        .map((MatchResult fence) -> fence.group(2))
        .toList();
  }

  private void writeWhatTheGuideShows() throws IOException {
    write("biology.txt", fences(page("01-first-steps.md"), "text").get(0));
    write("roman.csv", fences(page("03-spreadsheets.md"), "csv").get(0));
    write("pages/about.md", fences(page("06-website.md"), "markdown").get(0));
  }

  private List<String> commands() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .sorted()
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .flatMap(GuideTest::commandsOf)
          .filter(line -> line.startsWith("glossdeck ") && !line.startsWith(NEVER_ENDING))
          .toList();
    }
  }

  private static Stream<String> commandsOf(String name) {
    try {
      return fences(page(name), "sh").stream().flatMap(String::lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCommandIsDone() throws IOException {
    writeWhatTheGuideShows();
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(9);
    for (String command : commands) {
      String[] arguments =
          Arrays.stream(command.split(" "))
              .skip(1)
              .map(word -> FILES.contains(word) ? path(word) : word)
              .toArray(String[]::new);
      String[] replacing = arguments[0].equals("build") ? with(arguments, "--replace") : arguments;
      assertThat(run(replacing)).as("%s%n%s", command, err).isZero();
    }
  }

  private static String[] with(String[] arguments, String last) {
    return Stream.concat(Arrays.stream(arguments), Stream.of(last)).toArray(String[]::new);
  }

  @Test
  void theSettingsAreRight() throws IOException {
    write("glossdeck.yaml", fences(page("11-settings.md"), "yaml").get(0));
    write("decks/biology.txt", fences(page("01-first-steps.md"), "text").get(0));
    write("vocabulary.csv", fences(page("03-spreadsheets.md"), "csv").get(0));
    assertThat(run("build", "--settings", path("glossdeck.yaml"))).as("%s", err).isZero();
  }

  @Test
  void namesNoOptionThatThereIsNot() throws IOException {
    CommandLine tool = new Commands(terminal(), Map.of()).withAll();
    Set<String> options =
        tool.getSubcommands().values().stream()
            .map(CommandLine::getCommandSpec)
            .flatMap(command -> Stream.of(command.optionsMap(), command.negatedOptionsMap()))
            .flatMap(named -> named.keySet().stream())
            .collect(Collectors.toSet());
    try (InputStream tokens = GuideTest.class.getResourceAsStream(TOKENS)) {
      String styles = new String(tokens.readAllBytes(), StandardCharsets.UTF_8);
      OPTION.matcher(styles).results().map(MatchResult::group).forEach(options::add);
    }
    List<Path> shown = new ArrayList<>(List.of(Path.of("../README.md")));
    try (Stream<Path> files = Files.list(PAGES)) {
      files.filter(file -> file.toString().endsWith(".md")).forEach(shown::add);
    }
    for (Path file : shown) {
      assertThat(OPTION.matcher(Files.readString(file)).results().map(MatchResult::group))
          .as("%s", file)
          .allMatch(options::contains);
    }
  }

  @Test
  void theMarkdownDeckIsRight() throws IOException {
    write("cells.md", fences(page("02-decks.md"), "markdown").get(0));
    assertThat(run("check", "--strict", path("cells.md"))).as("%s", err).isZero();
  }
}
