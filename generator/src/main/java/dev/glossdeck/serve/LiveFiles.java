package dev.glossdeck.serve;

import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.output.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * The files of one build, by path. A page of the site is made when a browser asks for it, since an
 * author sees one at a time and waits for it; other outputs are made at once, for what is told
 * about them, and so are pages by templates of the author, which may be wrong.
 */
final class LiveFiles {
  private final ConcurrentNavigableMap<String, Output.Content> files =
      new ConcurrentSkipListMap<>();

  private final boolean hasOwnTemplates;

  /**
   * The files of a build, none so far.
   *
   * @param hasOwnTemplates whether the author's templates make pages
   */
  LiveFiles(boolean hasOwnTemplates) {
    this.hasOwnTemplates = hasOwnTemplates;
  }

  /** The destination of one output. */
  Output of(String owner) {
    boolean isLater = owner.equals(SiteExporter.FORMAT.name()) && !hasOwnTemplates;
    return (path, content) -> {
      if (isLater) {
        files.put(path, content);
      } else {
        byte[] bytes = bytes(content);
        files.put(path, out -> out.write(bytes));
      }
    };
  }

  /**
   * Reads a file.
   *
   * @return empty if the build has none of this path
   * @throws IOException if it cannot be made
   */
  Optional<byte[]> read(String path) throws IOException {
    // What is being written must not stay in a browser for the time without a network.
    Optional<Output.Content> content =
        Optional.ofNullable(files.get(path)).filter(any -> !path.equals(DeckPaths.WORKER));
    return content.isPresent() ? Optional.of(bytes(content.get())) : Optional.empty();
  }

  /** Whether files stand below a path. */
  boolean isFolder(String path) {
    String next = files.ceilingKey(path + "/");
    return next != null && next.startsWith(path + "/");
  }

  private static byte[] bytes(Output.Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    content.writeTo(bytes);
    return bytes.toByteArray();
  }
}
