package dev.glossdeck.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README and the guide show of Maven is what the plugin has. */
class ShownBuildsTest {
  private static final Path PAGE = Path.of("../site/src/main/pages/12-maven.md");
  private static final Path README = Path.of("../README.md");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

  @Test
  void bindsGoalsThatThereAreInTheVersionThatThisIs() throws IOException {
    String descriptor = Files.readString(DESCRIPTOR);
    String snippet = only("(?s)```xml\\n(.*?)```", README);
    assertThat(only("(?s)```xml\\n(.*?)```", PAGE).replaceAll("\\s", ""))
        .isEqualTo(snippet.replaceAll("\\s", ""));
    assertThat(all("<(?:groupId|artifactId|version)>.*?</\\w+>", snippet))
        .allSatisfy(line -> assertThat(descriptor).contains(line));
    assertThat(all("<goal>.*?</goal>", snippet))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(descriptor).contains(line));
  }

  @Test
  void callsGoalsAndPropertiesThatThereAre() throws IOException {
    String descriptor = Files.readString(DESCRIPTOR);
    String page = Files.readString(PAGE);
    assertThat(all("(?<=dev\\.glossdeck:glossdeck-maven-plugin:)\\w+", page))
        .isNotEmpty()
        .allSatisfy(goal -> assertThat(descriptor).contains("<goal>" + goal + "</goal>"));
    assertThat(all("(?<=-D)glossdeck\\.\\w+", page))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(descriptor).contains("${" + name + "}"));
  }

  private static String only(String pattern, Path file) throws IOException {
    List<String> found = all(pattern, Files.readString(file));
    assertThat(found).as(file.toString()).hasSize(1);
    return found.get(0);
  }

  private static List<String> all(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
