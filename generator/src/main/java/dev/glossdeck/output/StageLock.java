package dev.glossdeck.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shows that a build is still at work in a stage. The system gives the lock back when a process
 * ends in any way, so that what a killed build left behind can be told from a stage in use.
 */
final class StageLock {
  private static final String NAME = ".lock";
  private static final String UNIQUE = "-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  private final Path file;
  private Optional<FileChannel> channel = Optional.empty();

  /** The lock of a stage, which nobody holds yet. */
  StageLock(Path stage) {
    this.file = stage.resolve(NAME);
  }

  /** Takes it. A file system without locks only loses the tidying up. */
  void take() throws IOException {
    FileChannel opened =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    channel = Optional.of(opened);
    if (!isFree(opened)) {
      release();
    }
  }

  /** Gives it back and removes its file; does nothing if it is not held. */
  void release() throws IOException {
    if (channel.isPresent()) {
      channel.get().close();
      channel = Optional.empty();
      Files.deleteIfExists(file);
    }
  }

  /** Deletes the stages that killed builds of a folder have left behind. */
  static void tidy(Path target) throws IOException {
    delete(target, Pattern.compile("\\.glossdeck" + UNIQUE));
    Optional<Path> parent = Optional.ofNullable(target.getParent());
    if (parent.isPresent()) {
      delete(parent.get(), Pattern.compile(Pattern.quote("." + target.getFileName()) + UNIQUE));
    }
  }

  private static void delete(Path folder, Pattern name) throws IOException {
    if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
      return;
    }
    List<Path> stages;
    try (Stream<Path> files = Files.list(folder)) {
      stages =
          files
              .filter(file -> name.matcher(file.getFileName().toString()).matches())
              .filter(stage -> Files.isRegularFile(stage.resolve(NAME)))
              .toList();
    }
    for (Path stage : stages) {
      if (isLeft(stage.resolve(NAME))) {
        Folders.delete(stage);
      }
    }
  }

  private static boolean isLeft(Path lock) {
    try (FileChannel opened = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      return isFree(opened);
    } catch (IOException e) {
      // It belongs to somebody else, or is gone already.
      return false;
    }
  }

  private static boolean isFree(FileChannel opened) {
    try {
      FileLock lock = opened.tryLock();
      return lock != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }
}
