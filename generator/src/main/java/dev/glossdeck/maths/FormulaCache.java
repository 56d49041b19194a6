package dev.glossdeck.maths;

import dev.glossdeck.markup.tree.Formula;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Typeset formulas on disk, by content: a file for each, whose name is the SHA-256 of all that its
 * look depends on. It never fails: what cannot be read is typeset again, and what cannot be written
 * is not kept. Several builds may use one folder at once.
 */
public final class FormulaCache {
  /** Keeps nothing. */
  public static final FormulaCache NONE = new FormulaCache(Optional.empty());

  /** Of 256 folders: at some kilobytes a formula, the whole stays within about 200 MB. */
  private static final int MAX_PER_FOLDER = 200;

  private static final int FOLDER_NAME_LENGTH = 2;
  private static final String TEMPORARY = ".new";

  private final Optional<Path> folder;

  private FormulaCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * A cache in a folder.
   *
   * @param folder made when there is something to keep
   * @return the cache
   */
  public static FormulaCache in(Path folder) {
    return new FormulaCache(Optional.of(folder));
  }

  /** What is kept of a formula; empty if nothing is that can be read. */
  Optional<TypesetFormula> get(Formula formula) {
    return folder.flatMap(
        within -> {
          try {
            return FormulaCodec.decode(Files.readAllBytes(file(within, formula)));
          } catch (IOException | SecurityException e) {
            return Optional.empty();
          }
        });
  }

  /** Keeps a formula if that can be done. */
  void put(Formula formula, TypesetFormula typeset) {
    if (folder.isEmpty()) {
      return;
    }
    Path file = file(folder.get(), formula);
    try {
      Files.createDirectories(file.getParent());
      makeRoom(file.getParent());
      Path unfinished = Files.createTempFile(file.getParent(), "formula", TEMPORARY);
      try {
        Files.write(unfinished, FormulaCodec.encode(typeset));
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | UncheckedIOException | SecurityException e) {
      // Typesetting it again next time is all the harm.
    }
  }

  private static Path file(Path within, Formula formula) {
    String key = key(formula);
    return within
        .resolve("maths")
        .resolve(key.substring(0, FOLDER_NAME_LENGTH))
        .resolve(key.substring(FOLDER_NAME_LENGTH));
  }

  private static String key(Formula formula) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String all = MathsEngine.version() + '\u001F' + formula.display() + '\u001F' + formula.tex();
      return HexFormat.of().formatHex(digest.digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Removes the oldest half of a folder that is full. */
  private static void makeRoom(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    if (files.size() >= MAX_PER_FOLDER) {
      List<Path> byAge =
          files.stream().sorted(Comparator.comparing(FormulaCache::modified)).toList();
      for (Path old : byAge.subList(0, files.size() / 2)) {
        Files.deleteIfExists(old);
      }
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      // Another build has removed it.
      return FileTime.fromMillis(0);
    }
  }
}
