package dev.glossdeck.publish;

import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.output.FolderOutput;
import dev.glossdeck.output.Hashes;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.publish.BuildResult.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Leaves a build out if it would make what is there: the same options and tool, the same content of
 * all files that are read, and a published folder that nobody has touched. Times of files do not
 * count, but for those of decks where they are the time of the outputs. What the last build read is
 * kept in the user's cache, not among what is published.
 */
final class FreshBuild {
  private static final String TEMPLATE = "/dev/glossdeck/templates/card.ftlh";

  /** Bytes; nine thousand files take one million. */
  private static final long MOST_OF_DIRECTORY = 2_000_000;

  /** Behind the name of a build's record: its cards, which only a build that is made reads. */
  private static final String CARDS = ".cards";

  private static final int MOST_TOLD = 3;

  private final BuildOptions options;
  private final String identity;
  private final Path file;

  private FreshBuild(BuildOptions options, String identity, Path file) {
    this.options = options;
    this.identity = identity;
    this.file = file;
  }

  /** A build that hands over what it read. */
  interface Observed {
    BuildResult run(Observer observer) throws IOException;
  }

  /** Receives the decks that a build has read, before anything is made of them. */
  interface Observer {
    void read(Library library) throws IOException;
  }

  /**
   * A build that can be left out.
   *
   * @param options with a cache, and without fonts of the machine, which nobody can compare
   * @param tool identifies the tool; empty if it cannot be identified
   */
  static Optional<FreshBuild> of(BuildOptions options, Optional<String> tool) {
    boolean isComparable = options.outputs().pdf().fonts().finder().isEmpty();
    if (!isComparable || tool.isEmpty() || options.cache().isEmpty()) {
      return Optional.empty();
    }
    Path folder = options.folder().toAbsolutePath().normalize();
    String name = hash(folder.toString()) + ".build";
    Path file = options.cache().get().resolve("builds").resolve(name);
    return Optional.of(new FreshBuild(options, hash(tool.get() + "\n" + said(options)), file));
  }

  /** The jars that the tool runs from, by their times and contents; empty if there are none. */
  static Optional<String> tool() {
    Optional<Path> own = jar(FreshBuild.class.getResource("FreshBuild.class"));
    Optional<Path> templates = jar(FreshBuild.class.getResource(TEMPLATE));
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

  /**
   * Builds, unless that would change nothing.
   *
   * @param build does the work
   * @return its result, or the last one without figures
   * @throws IOException as the build does
   */
  BuildResult run(Observed build) throws IOException {
    NavigableMap<String, String> before = BuildInputs.of(options);
    Optional<BuildRecord> last = last();
    if (last.isPresent() && isFresh(last.get(), before)) {
      return upToDate(last.get());
    }
    NavigableMap<String, String> media = new TreeMap<>();
    List<Workers.Pending<KnownCards>> cards = new ArrayList<>();
    boolean[] isKnown = {false};
    BuildResult result =
        build.run(
            library -> {
              Optional<NavigableMap<String, String>> found = BuildInputs.media(library);
              found.ifPresent(media::putAll);
              isKnown[0] = found.isPresent();
              cards.add(Workers.aside(() -> KnownCards.of(library)));
            });
    if (result.outcome() != Outcome.DONE) {
      return result;
    }
    KnownCards known = cards.get(0).await();
    List<String> reasons =
        last.isPresent() ? reasons(last.get(), before, known) : List.<String>of();
    if (isKnown[0]) {
      keep(before, media, result, known);
    }
    return result.withNotices(reasons);
  }

  /** Why a build is made again, a line each. */
  private List<String> reasons(BuildRecord last, Map<String, String> inputs, KnownCards cards)
      throws IOException {
    if (!last.options().equals(identity)) {
      return List.of("made again: the settings or the tool have changed");
    }
    Path known = file.resolveSibling(file.getFileName() + CARDS);
    List<String> lines =
        Files.exists(known)
            ? new ArrayList<>(cards.since(KnownCards.parse(Files.readString(known))))
            : new ArrayList<>();
    if (!lines.isEmpty()) {
      return lines;
    }
    SortedMap<String, String> changed = new TreeMap<>(inputs);
    changed.entrySet().removeAll(last.inputs().entrySet());
    changed.keySet().stream()
        .filter(path -> !path.isEmpty())
        .limit(MOST_TOLD)
        .forEach(path -> lines.add(Path.of(path).getFileName() + " has changed"));
    return lines.isEmpty() ? List.of("made again: files are new, gone or not as they were") : lines;
  }

  /** Keeps what was read, unless it was changed meanwhile: nobody knows which of the two it was. */
  private void keep(
      NavigableMap<String, String> before,
      NavigableMap<String, String> media,
      BuildResult result,
      KnownCards cards)
      throws IOException {
    Optional<String> output = FolderOutput.identity(options.folder());
    boolean isSame =
        BuildInputs.of(options).equals(before) && BuildInputs.again(media.keySet()).equals(media);
    if (output.isPresent() && isSame) {
      BuildRecord record =
          new BuildRecord(
              identity, before, media, output.get(), result.diagnostics(), result.notices());
      try {
        write(file, record.text());
        write(file.resolveSibling(file.getFileName() + CARDS), cards.text());
      } catch (IOException e) {
        // The cache may be read-only or full; then the next build is made.
        return;
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    SingleFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<BuildRecord> last() {
    try {
      return Files.exists(file) ? BuildRecord.parse(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private boolean isFresh(BuildRecord last, NavigableMap<String, String> inputs)
      throws IOException {
    return last.options().equals(identity)
        && last.inputs().equals(inputs)
        && BuildInputs.again(last.media().keySet()).equals(last.media())
        && Optional.of(last.output()).equals(FolderOutput.intact(options.folder()));
  }

  private BuildResult upToDate(BuildRecord last) {
    List<String> notices = new ArrayList<>(last.notices());
    int files = last.inputs().size() - 1 + last.media().size();
    notices.add("nothing has changed in " + files + (files == 1 ? " file" : " files"));
    return new BuildResult(Outcome.DONE, last.diagnostics(), List.of(), notices);
  }

  /** All that a user said, as text. */
  private static String said(BuildOptions options) {
    return Path.of("").toAbsolutePath() + "\n" + RecordText.of(options);
  }

  private static String hash(String text) {
    return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
