package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.GroupedDiagnostics;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.TextDecoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Reads files that are one note each. */
final class NoteFile {
  private static final String FENCE = "---";

  private final Diagnostics diagnostics;
  private final GroupedDiagnostics grouped;
  private final SideProblems problems;

  /**
   * A reader of the notes of one deck.
   *
   * @param diagnostics takes what is wrong with one
   * @param grouped takes what may be wrong with all of them alike
   * @param problems takes what is wrong within their sides
   */
  NoteFile(Diagnostics diagnostics, GroupedDiagnostics grouped, SideProblems problems) {
    this.diagnostics = diagnostics;
    this.grouped = grouped;
    this.problems = problems;
  }

  /** Whether the lines of a file are a note: its front matter or its headings say so. */
  static boolean is(String path, List<String> lines) {
    if (KiFile.is(lines)) {
      return true;
    }
    int end = lines.isEmpty() ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
    if (end == 0 || !lines.get(0).equals(FENCE)) {
      return false;
    }
    Diagnostics ignored = new Diagnostics();
    return NoteHead.isIn(FrontMatter.read(path, lines, ignored))
        || NoteSections.areNotes(MarkdownOutline.of(path, lines, end + 1, ignored));
  }

  /** A file's note; empty, with an error, if it is none. */
  Optional<NoteDraft> read(DeckSource file, Optional<Charset> encoding) throws IOException {
    return new TextDecoder(file, encoding, diagnostics)
        .decode()
        .flatMap(text -> draft(file.path(), text.lines().toList()));
  }

  private Optional<NoteDraft> draft(String path, List<String> lines) {
    NoteSections sections = new NoteSections(path, problems, diagnostics);
    if (KiFile.is(lines)) {
      List<MarkdownSection> parts = MarkdownOutline.of(path, lines, 0, diagnostics);
      return sections.draftOfFields(KiFile.head(parts), KiFile.fields(parts));
    }
    FrontMatter matter = FrontMatter.read(path, lines, diagnostics);
    for (String key : NoteHead.unknown(matter)) {
      grouped.add(
          Diagnostic.warning(
              matter.settings().get(key).keyPosition(),
              DiagnosticCode.UNKNOWN_SETTING,
              "a note has no setting \"" + key + "\"",
              "write it below a heading to keep it"));
    }
    return sections.draft(
        NoteHead.of(matter), MarkdownOutline.of(path, lines, matter.lines(), diagnostics));
  }
}
