package dev.glossdeck.read.anki;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckDefaults;
import dev.glossdeck.read.DeckIds;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * Reads Anki's packages ({@code .apkg}, and {@code .colpkg} of whole collections) in all their
 * formats: notes with their guids, tags, decks and media; note types to questions and answers by
 * their templates.
 *
 * <p>A package has no lines: in a diagnostic the line is the number of the note, 1-based, in the
 * order in which Anki shows new cards, and the column is 1. What is told of a note therefore names
 * the id by which Anki's browser finds it, too. What concerns the whole package has line 1.
 */
public final class PackageDeckReader implements DeckReader {
  private final DeckDefaults defaults;

  /** Makes a reader for decks that say what they must. */
  public PackageDeckReader() {
    this(DeckDefaults.NONE);
  }

  /**
   * Makes a reader.
   *
   * @param defaults the settings of packages that lack them
   */
  public PackageDeckReader(DeckDefaults defaults) {
    this.defaults = defaults;
  }

  @Override
  public Set<String> endings() {
    return Set.of("apkg", "colpkg");
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String id = source.defaultId();
    if (!DeckIds.check(id, source.start(), diagnostics)) {
      return ReadResult.refused(diagnostics);
    }
    try {
      return read(source, id, diagnostics);
    } catch (PackageFault fault) {
      diagnostics.error(source.start(), fault.code(), fault.getMessage(), fault.remedy());
      return ReadResult.refused(diagnostics);
    } catch (MissingLibraryException missing) {
      diagnostics.error(
          source.start(), DiagnosticCode.MISSING_LIBRARY, missing.problem(), missing.remedy());
      return ReadResult.refused(diagnostics);
    }
  }

  private ReadResult read(DeckSource source, String id, Diagnostics diagnostics)
      throws IOException, PackageFault {
    Path file =
        source
            .content()
            .file()
            .orElseThrow(() -> new IOException("a package can only be read from a disk"));
    try (PackageArchive zip = PackageArchive.open(file);
        Collection collection = Collection.open(zip.collection())) {
      return new PackageReading(source, id, file, defaults).read(zip, collection, diagnostics);
    }
  }
}
