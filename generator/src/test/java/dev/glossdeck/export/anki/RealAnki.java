package dev.glossdeck.export.anki;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs Anki itself, by way of the scripts in {@code src/test/python}. */
public final class RealAnki {
  private static final Path SCRIPTS = Path.of("src", "test", "python");
  private static final Path REPOSITORY_PYTHON = Path.of("..", ".venv", "bin", "python");
  private static final String SETTING = "GLOSSDECK_ANKI_PYTHON";

  private final Path python;

  /** What the script printed; see there. */
  public record Result(Map<?, ?> json) {
    public List<Map<?, ?>> notes() {
      return ((List<?>) json.get("notes"))
          .stream().<Map<?, ?>>map(note -> (Map<?, ?>) note).toList();
    }

    public Object get(String name) {
      return json.get(name);
    }
  }

  private RealAnki(Path python) {
    this.python = python;
  }

  /** The Anki at hand. Without one the test is skipped, but in CI it fails. */
  public static RealAnki find() {
    Optional<Path> python =
        Stream.of(System.getProperty(SETTING), System.getenv(SETTING))
            .filter(path -> path != null && !path.isBlank())
            .map(Path::of)
            .findFirst()
            .or(() -> Optional.of(REPOSITORY_PYTHON).filter(Files::isExecutable));
    return new RealAnki(python.map(Path::toAbsolutePath).orElseGet(RealAnki::missing));
  }

  private static Path missing() {
    String message =
        "no Anki: set "
            + SETTING
            + " to a python that has src/test/python/requirements.txt,"
            + " or make .venv in the repository's root";
    return System.getenv("CI") == null ? abort(message) : fail(message);
  }

  /** Runs the steps in a fresh collection. */
  public Result run(Path folder, String... steps) throws IOException, InterruptedException {
    return run(folder, "anki_import.py", List.of(steps));
  }

  /** Lets learners take editions; see {@code anki_life.py}. */
  Result live(Path folder, Path editions, long seed) throws IOException, InterruptedException {
    return run(folder, "anki_life.py", List.of(editions.toString(), Long.toString(seed)));
  }

  /** Makes a deck with note types of its own, or lets a learner of it take editions. */
  public Result move(Path folder, List<String> arguments) throws IOException, InterruptedException {
    return run(folder, "anki_move.py", arguments);
  }

  private Result run(Path folder, String script, List<String> arguments)
      throws IOException, InterruptedException {
    String file = SCRIPTS.resolve(script).toString();
    List<String> command = new ArrayList<>(List.of(python.toString(), "-W", "ignore", file));
    command.addAll(arguments);
    Path out = Files.createTempFile(folder, "anki", ".json");
    Path err = Files.createTempFile(folder, "anki", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("PYTHONUTF8", "1");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    int status = builder.start().waitFor();
    if (status != 0) {
      fail("Anki failed with " + status + ":\n" + Files.readString(err));
    }
    return new Result(parse(Files.readString(out, StandardCharsets.UTF_8)));
  }

  /** JSON is YAML. */
  private static Map<?, ?> parse(String json) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return (Map<?, ?>) new Load(settings).loadFromString(json);
  }
}
