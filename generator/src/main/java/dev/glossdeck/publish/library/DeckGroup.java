package dev.glossdeck.publish.library;

import dev.glossdeck.publish.lockfile.LockFile;
import dev.glossdeck.publish.source.DeckFile;
import dev.glossdeck.publish.source.DeckFinder;
import dev.glossdeck.publish.source.Formats;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.FolderReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one deck: a file, or those of a folder that are a note each.
 *
 * @param files at least one, in order
 * @param folderReader reads the files together; empty for a single file that is a deck
 */
record DeckGroup(List<DeckFile> files, Optional<FolderReader> folderReader) {

  /**
   * Puts files into groups. A note that the user named stands for all notes of its folder, since
   * they are one deck with one lock.
   *
   * @param files in order
   * @param formats knows their readers
   * @param finder finds the notes beside one
   * @return the groups in the order of their first files
   * @throws IOException if a folder cannot be listed
   */
  static List<DeckGroup> of(List<DeckFile> files, Formats formats, DeckFinder finder)
      throws IOException {
    List<DeckGroup> groups = new ArrayList<>();
    Map<String, DeckGroup> folders = new HashMap<>();
    Set<Path> grouped = new HashSet<>();
    for (DeckFile file : files) {
      Optional<FolderReader> reader = folderReader(file, formats);
      if (reader.isEmpty()) {
        groups.add(new DeckGroup(List.of(file), reader));
        continue;
      }
      String folder = parent(file.shown());
      if (!folders.containsKey(folder)) {
        DeckGroup group = new DeckGroup(new ArrayList<>(), reader);
        folders.put(folder, group);
        groups.add(group);
        if (file.isNamed()) {
          finder.beside(file).stream()
              .filter(one -> folderReader(one, formats).isPresent())
              .filter(one -> grouped.add(absolute(one.file())))
              .forEach(group.files::add);
        }
      }
      if (grouped.add(absolute(file.file()))) {
        folders.get(folder).files.add(file);
      }
    }
    return groups;
  }

  private static Optional<FolderReader> folderReader(DeckFile file, Formats formats) {
    return formats
        .readerOf(file.shown())
        .flatMap(DeckReader::folderReader)
        .filter(reader -> takes(reader, file));
  }

  private static boolean takes(FolderReader reader, DeckFile file) {
    try {
      return reader.takes(file.source());
    } catch (IOException | StackOverflowError e) {
      // Reading it as a deck tells why.
      return false;
    }
  }

  DeckFile first() {
    return files.get(0);
  }

  /** The folder of the notes as the user knows it, with a name. */
  String folder() {
    String shown = first().shown();
    int slash = shown.lastIndexOf('/');
    String folder = slash < 0 ? parent(shown) : shown.substring(0, slash);
    return folder.matches("(?:.*/)?\\.\\.?") ? parent(shown) : folder;
  }

  LockFile lockFile() {
    return folderReader.isPresent()
        ? LockFile.within(folder(), first().file())
        : LockFile.beside(first());
  }

  private static String parent(String path) {
    return absolute(Path.of(path)).getParent().toString().replace('\\', '/');
  }

  /** Equal however the user wrote the path. */
  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
