package dev.glossdeck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;

/** Starts the tool's jar in a process and a folder of its own. */
abstract class JarFixture {
  static final Path JAR = Path.of(System.getProperty("glossdeck.jar"));

  @TempDir Path temp;
  final Map<String, String> environment = new HashMap<>();
  final List<String> javaOptions = new ArrayList<>();

  /** How long a run may last before it counts as one that does not end. */
  Duration patience = Duration.ofMinutes(1);

  /** The names of all files in the jar. */
  static List<String> names() throws IOException {
    try (ZipFile jar = new ZipFile(JAR.toFile())) {
      return jar.stream().map(ZipEntry::getName).filter(name -> !name.endsWith("/")).toList();
    }
  }

  /** Puts a file of the tests into the folder. */
  final void take(String resource, String name) throws IOException {
    Path target = temp.resolve(name);
    Files.createDirectories(target.getParent());
    Files.copy(Path.of("src", "test", "resources").resolve(resource), target);
  }

  final String errors() throws IOException {
    return Files.readString(temp.resolve("err"));
  }

  final String output() throws IOException {
    return Files.readString(temp.resolve("stdout"));
  }

  /** Runs the tool and returns its exit status. */
  final int run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(javaOptions);
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return start(command);
  }

  /** Runs a program and returns its exit status. */
  final int start(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(temp.toFile())
            .redirectOutput(temp.resolve("stdout").toFile())
            .redirectError(temp.resolve("err").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("the tool does not end");
    }
    return process.exitValue();
  }
}
