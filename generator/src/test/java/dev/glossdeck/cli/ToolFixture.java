package dev.glossdeck.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tool within the JVM, in a folder of its own that holds one right deck. */
abstract class ToolFixture {
  @TempDir Path temp;
  final StringWriter out = new StringWriter();
  final StringWriter err = new StringWriter();

  @BeforeEach
  void writeDeck() throws IOException {
    write("plants.txt", "What is a root?|The part below the ground\nWhat is a stem?|It stands\n");
  }

  final int run(String... arguments) {
    return Main.run(terminal(), Map.of(), arguments);
  }

  final Terminal terminal() {
    return new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), false, false);
  }

  final String path(String name) {
    return temp.resolve(name).toString();
  }

  final void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  final void write(String name, byte[] content) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  final Map<String, String> files(String folder) throws IOException {
    Path root = temp.resolve(folder);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
