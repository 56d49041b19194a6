package dev.glossdeck.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Identifies the tool, so that another version of it makes everything again. */
final class ToolIdentity {
  private static final String TEMPLATE = "/dev/glossdeck/templates/card.ftlh";

  /** Bytes; nine thousand files take one million. */
  private static final long MOST_OF_DIRECTORY = 2_000_000;

  private ToolIdentity() {}

  /** The jars that the tool runs from, by their times and contents; empty if there are none. */
  static Optional<String> find() {
    Optional<Path> own = jar(ToolIdentity.class.getResource("ToolIdentity.class"));
    Optional<Path> templates = jar(ToolIdentity.class.getResource(TEMPLATE));
    if (own.isEmpty() || templates.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder tool = new StringBuilder();
    try {
      for (Path jar : new TreeSet<>(List.of(own.get(), templates.get()))) {
        tool.append(jar).append(' ').append(Files.getLastModifiedTime(jar)).append(' ');
        tool.append(directory(jar)).append('\n');
      }
    } catch (IOException e) {
      return Optional.empty();
    }
    return Optional.of(tool.toString());
  }

  private static Optional<Path> jar(URL resource) {
    String url = resource.toString();
    if (!url.startsWith("jar:file:")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(new URI(url.substring("jar:".length(), url.indexOf("!/")))));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * A checksum of the checksums of a jar's files, which stand at its end (PKWARE APPNOTE, 4.3.12).
   * Every JVM computes it in machine code, which at the start it does not for safer hashes.
   */
  private static long directory(Path jar) throws IOException {
    CRC32 checksum = new CRC32();
    try (InputStream in = Files.newInputStream(jar)) {
      in.skipNBytes(Math.max(0, Files.size(jar) - MOST_OF_DIRECTORY));
      checksum.update(in.readAllBytes());
    }
    return checksum.getValue();
  }
}
