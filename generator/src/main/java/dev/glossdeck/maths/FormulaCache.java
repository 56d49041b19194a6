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
 * A cache of typeset formulas on disk, with a file for each, whose name is the SHA-256 of
 * everything that the result depends on. It never fails: a formula that cannot be read is typeset
 * again, and one that cannot be written is not cached. Several builds may use a folder
 * concurrently.
 */
public final class FormulaCache {
  /** A cache that stores nothing. */
  public static final FormulaCache NONE = new FormulaCache(Optional.empty());

  /**
   * The maximum number of files in each of 256 folders: at a few kilobytes per formula, the cache
   * stays below about 200 MB.
   */
  private static final int MAX_PER_FOLDER = 200;

  private static final int FOLDER_NAME_LENGTH = 2;
  private static final String TEMPORARY = ".new";

  private final Optional<Path> folder;

  private FormulaCache(Optional<Path> folder) {
    this.folder = folder;
  }

  /**
   * Opens a cache.
   *
   * @param folder its folder, created when the first formula is stored
   * @return the cache
   */
  public static FormulaCache in(Path folder) {
    return new FormulaCache(Optional.of(folder));
  }

  /**
   * Looks a formula up.
   *
   * @return the result; empty if it is not cached or cannot be read
   */
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

  /** Stores a formula, if possible. */
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
      // The formula is typeset again next time.
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

  /** Removes the older half of a full folder. */
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
