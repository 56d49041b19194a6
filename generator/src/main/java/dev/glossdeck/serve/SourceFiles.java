package dev.glossdeck.serve;

import dev.glossdeck.output.FolderOutput;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The state of the files that a site is made from. It is compared rather than watched: events of
 * file systems are lost on network drives, in containers and when editors save by renaming.
 */
public final class SourceFiles {
  /** A file beside a deck may be a picture in a folder; what lies deeper is none. */
  private static final int DEPTH_BESIDE = 2;

  private static final int MOST = 100_000;

  /**
   * What no deck is made from: files without an ending, hidden ones, and those that editors and
   * other programs write meanwhile, such as a log of this very tool, which would start the next
   * build.
   */
  private static final Pattern NO_SOURCE =
      Pattern.compile("(\\.|~\\$).*|[^.]*|.*(~|\\.(log|out|err|tmp|temp|bak|sw[a-z]|part|pid))");

  /** Editors write a file in several steps. */
  private static final long STEP_MS = 20;

  private static final int MOST_STEPS = 10;

  private final List<Path> named;
  private final int depthBeside;

  private SourceFiles(List<Path> named, int depthBeside) {
    this.named = List.copyOf(named);
    this.depthBeside = depthBeside;
  }

  /**
   * A set of files.
   *
   * @param named files, each with what stands beside it, and folders with all below
   */
  public SourceFiles(List<Path> named) {
    this(named, DEPTH_BESIDE);
  }

  /**
   * One file without what stands beside it.
   *
   * @param file the file, which need not exist
   */
  static SourceFiles alone(Path file) {
    return new SourceFiles(List.of(file), 0);
  }

  /**
   * The state of the files.
   *
   * @return equal to another one if no file was added, removed, renamed or written between the two
   * @throws IOException if a folder cannot be gone through
   */
  public Map<String, String> state() throws IOException {
    Map<String, String> state = new HashMap<>();
    for (Path path : named) {
      Path whole = path.toAbsolutePath().normalize();
      boolean isFolder = Files.isDirectory(whole);
      boolean isAlone = depthBeside == 0 || whole.getParent() == null;
      Path root = isFolder || isAlone ? whole : whole.getParent();
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          isFolder ? Integer.MAX_VALUE : depthBeside,
          new Visitor(root, state));
    }
    return state;
  }

  /** The state once it has been the same for a moment, if it has changed at all. */
  Map<String, String> settled(Map<String, String> before) throws IOException, InterruptedException {
    Map<String, String> now = state();
    for (int step = 0; step < MOST_STEPS && !now.equals(before); step++) {
      Thread.sleep(STEP_MS);
      Map<String, String> next = state();
      if (next.equals(now)) {
        return now;
      }
      now = next;
    }
    return now;
  }

  /** Notes the time and size of each file. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Map<String, String> state;

    Visitor(Path root, Map<String, String> state) {
      this.root = root;
      this.state = state;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isHidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      boolean isPublished = Files.exists(folder.resolve(FolderOutput.MANIFEST));
      return isHidden || isPublished ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A file that is named is one, whatever it is called.
      if (file.equals(root) || !NO_SOURCE.matcher(file.getFileName().toString()).matches()) {
        state.put(
            file.toString(),
            attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey());
      }
      return state.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
