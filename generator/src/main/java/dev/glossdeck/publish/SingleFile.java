package dev.glossdeck.publish;

import dev.glossdeck.output.NewFiles;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Writes a file beside no others, in place of what was there. */
final class SingleFile {
  private SingleFile() {}

  static void write(Path file, Output.Content content) throws IOException {
    Path target = file.toAbsolutePath().normalize();
    String name = target.getFileName().toString();
    try (NewFiles files = NewFiles.in(target.getParent(), Set.of(name))) {
      files.file(name, content);
      files.publish();
    }
  }
}
