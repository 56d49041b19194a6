package dev.glossdeck.export.anki;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.glossdeck.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Runs Anki itself, by way of the scripts in {@code src/test/python}. One process serves all tests;
 * it ends with the JVM, which closes its input.
 */
public final class RealAnki {
  private static final Path SCRIPTS = Path.of("src", "test", "python");
  private static final Path ERRORS = Path.of("target", "real-anki.err");
  private static final Path REPOSITORY_PYTHON = Path.of("..", ".venv", "bin", "python");
  private static final String SETTING = "GLOSSDECK_ANKI_PYTHON";

  private static Optional<RealAnki> running = Optional.empty();

  private final Writer questions;
  private final BufferedReader answers;

  /** What a script returned; see there. */
  public record Result(Map<?, ?> json) {
    public List<Map<?, ?>> notes() {
      return ((List<?>) json.get("notes"))
          .stream().<Map<?, ?>>map(note -> (Map<?, ?>) note).toList();
    }

    public Object get(String name) {
      return json.get(name);
    }
  }

  private RealAnki(Path python) throws IOException {
    List<String> command =
        List.of(python.toString(), "-W", "ignore", SCRIPTS.resolve("anki_server.py").toString());
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(ERRORS.toFile());
    builder.environment().put("PYTHONUTF8", "1");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = builder.start();
    questions = process.outputWriter(UTF_8);
    answers = process.inputReader(UTF_8);
  }

  /** The Anki at hand. Without one the test is skipped, but in CI it fails. */
  public static synchronized RealAnki find() {
    if (running.isEmpty()) {
      try {
        running = Optional.of(new RealAnki(python()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return running.get();
  }

  private static Path python() {
    return Stream.of(System.getProperty(SETTING), System.getenv(SETTING))
        .filter(path -> path != null && !path.isBlank())
        .map(Path::of)
        .findFirst()
        .or(() -> Optional.of(REPOSITORY_PYTHON).filter(Files::isExecutable))
        .map(Path::toAbsolutePath)
        .orElseGet(RealAnki::missing);
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
  public Result run(Path folder, String... steps) throws IOException {
    return run(folder, "anki_import", List.of(steps));
  }

  /** Lets learners take editions; see {@code anki_life.py}. */
  Result live(Path folder, Path editions, long seed) throws IOException {
    return run(folder, "anki_life", List.of(editions.toString(), Long.toString(seed)));
  }

  /** Makes a deck with note types of its own, or lets a learner of it take editions. */
  public Result move(Path folder, List<String> arguments) throws IOException {
    return run(folder, "anki_move", arguments);
  }

  private synchronized Result run(Path folder, String script, List<String> arguments)
      throws IOException {
    List<String> question = new ArrayList<>(List.of(folder.toString(), script));
    question.addAll(arguments);
    questions.write(Json.members().with("run", question) + "\n");
    questions.flush();
    String line = answers.readLine();
    Map<?, ?> answer = line == null ? fail("Anki has ended, see " + ERRORS) : parse(line);
    return answer.containsKey("failed")
        ? fail("Anki failed:\n" + answer.get("failed"))
        : new Result((Map<?, ?>) answer.get("done"));
  }

  /** JSON is YAML. */
  private static Map<?, ?> parse(String json) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    return (Map<?, ?>) new Load(settings).loadFromString(json);
  }
}
