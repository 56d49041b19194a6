package dev.glossdeck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The action for continuous integration: its scripts run here as they do at GitHub. */
class ActionTest extends ToolFixture {
  private static final Path FOLDER = Path.of("../.github/actions/glossdeck");

  @BeforeEach
  void putToolIntoPath() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "scripts of the shell need a shell");
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String call =
        "'%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -cp '%s' %s"
            .formatted(java, absoluteClassPath(), Main.class.getName());
    write("bin/glossdeck", "#!/bin/sh\nexec " + call + " \"$@\"\n");
    assertThat(temp.resolve("bin/glossdeck").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void checksAndBuildsAndTellsWhere() throws Exception {
    write("glossdeck.yaml", "decks: plants.txt\nonly: site\n");
    assertThat(build("", "true")).as(log()).isZero();
    assertThat(outputs())
        .containsExactly("sarif=" + path("glossdeck.sarif"), "site=" + path("site"));
    assertThat(files("site")).containsKey("cards/root.html");
  }

  @Test
  void reportsWrongDecksAndBuildsNothing() throws Exception {
    write("green plants.txt", "no bar\n");
    assertThat(build("plants.txt\ngreen plants.txt\n", "false")).as(log()).isEqualTo(1);
    assertThat(outputs()).containsExactly("sarif=" + path("glossdeck.sarif"));
    assertThat(Files.readString(temp.resolve("glossdeck.sarif")))
        .contains("no-separator", "green%20plants.txt");
    assertThat(temp.resolve("site")).doesNotExist();
  }

  @Test
  void usesNoInputAndNoScriptThatIsNotThere() throws IOException {
    String text = Files.readString(FOLDER.resolve("action.yml"));
    Map<?, ?> action = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
    Set<String> used = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\binputs\\.([a-z]+)").matcher(text);
    while (matcher.find()) {
      used.add(matcher.group(1));
    }
    assertThat(((Map<?, ?>) action.get("inputs")).keySet())
        .map(Object::toString)
        .hasSameElementsAs(used);
    Matcher scripts = Pattern.compile("GITHUB_ACTION_PATH/([a-z.]+)").matcher(text);
    assertThat(scripts.results().map(found -> found.group(1)))
        .containsExactly("fetch.sh", "build.sh")
        .allMatch(name -> Files.exists(FOLDER.resolve(name)));
  }

  private int build(String decks, String strict) throws Exception {
    ProcessBuilder process =
        new ProcessBuilder("/bin/sh", FOLDER.resolve("build.sh").toAbsolutePath().toString());
    process.directory(temp.toFile());
    Map<String, String> environment = process.environment();
    environment.put("PATH", temp.resolve("bin") + File.pathSeparator + environment.get("PATH"));
    environment.put("RUNNER_TEMP", temp.toString());
    environment.put("GITHUB_OUTPUT", path("output"));
    environment.put("DECKS", decks);
    environment.put("STRICT", strict);
    environment.put("XDG_CACHE_HOME", path("cache"));
    process.redirectErrorStream(true).redirectOutput(temp.resolve("log").toFile());
    return process.start().waitFor();
  }

  private String log() throws IOException {
    Path log = temp.resolve("log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private List<String> outputs() throws IOException {
    return Files.readAllLines(temp.resolve("output"));
  }

  private static String absoluteClassPath() {
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("java.class.path"))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .reduce((one, other) -> one + File.pathSeparator + other)
        .orElseThrow();
  }
}
