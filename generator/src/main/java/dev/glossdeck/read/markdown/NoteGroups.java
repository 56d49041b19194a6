package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.NoteDraft;
import java.util.ArrayList;
import java.util.List;

/** Makes notes of a deck whose headings are {@code Front} and {@code Back}, once a note. */
final class NoteGroups {
  private final String path;
  private final List<String> tags;
  private final SideProblems problems;
  private final Diagnostics diagnostics;

  NoteGroups(String path, List<String> tags, SideProblems problems, Diagnostics diagnostics) {
    this.path = path;
    this.tags = tags;
    this.problems = problems;
    this.diagnostics = diagnostics;
  }

  /** Whether sections are such a deck. */
  static boolean are(List<MarkdownSection> sections) {
    return NoteSections.areNotes(sections) && sections.stream().anyMatch(NoteSections::isFront);
  }

  /** The notes in the order of the file. Headings above them only part them. */
  List<NoteDraft> drafts(List<MarkdownSection> sections) {
    List<List<MarkdownSection>> groups = new ArrayList<>();
    for (MarkdownSection section : sections) {
      boolean isEmpty = !NoteCheck.shows(MarkdownTexts.blocks(section.body()));
      if (NoteSections.isFront(section)) {
        groups.add(new ArrayList<>(List.of(section)));
      } else if (!isEmpty && groups.isEmpty()) {
        diagnostics.error(
            new SourcePosition(path, section.bodyLine(), 1),
            DiagnosticCode.TEXT_OUTSIDE_CARD,
            "the text belongs to no card",
            "put ## Front above it");
      } else if (!isEmpty || section.level() > 1) {
        groups.stream().skip(Math.max(0, groups.size() - 1)).forEach(group -> group.add(section));
      }
    }
    NoteHead head = NoteHead.NONE.tagged(tags);
    List<NoteDraft> drafts = new ArrayList<>();
    for (List<MarkdownSection> group : groups) {
      new NoteSections(path, problems, diagnostics).draft(head, group).ifPresent(drafts::add);
    }
    return drafts;
  }
}
