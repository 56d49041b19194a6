package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.NoteKindNames;
import dev.glossdeck.read.SideLanguageChoices;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sections of one note: headings {@code Front} and {@code Back}, or a heading that is the
 * question with the answer below it. Other headings begin further fields.
 */
final class NoteSections {
  private final String path;
  private final SideProblems problems;
  private final Diagnostics diagnostics;
  private final List<Field> fields = new ArrayList<>();
  private Optional<MarkdownSection> front = Optional.empty();
  private Optional<MarkdownSection> back = Optional.empty();

  NoteSections(String path, SideProblems problems, Diagnostics diagnostics) {
    this.path = path;
    this.problems = problems;
    this.diagnostics = diagnostics;
  }

  /**
   * Whether sections are those of notes: one asks and another answers. A heading with nothing but
   * deeper ones below it is a topic, whatever its name.
   */
  static boolean areNotes(List<MarkdownSection> sections) {
    boolean asks = false;
    for (int i = 0; i < sections.size(); i++) {
      MarkdownSection section = sections.get(i);
      boolean isTopic =
          section.body().isEmpty()
              && i + 1 < sections.size()
              && sections.get(i + 1).level() > section.level();
      asks |= asks(section) && !isTopic;
    }
    return asks && sections.stream().anyMatch(NoteSections::answers);
  }

  /** Whether a section is called Front, as few sections of other decks are. */
  static boolean isFront(MarkdownSection section) {
    return section.level() > 0 && NoteHeadings.isFront(section.title());
  }

  private static boolean asks(MarkdownSection section) {
    return section.level() > 0 && NoteHeadings.asks(section.title());
  }

  private static boolean answers(MarkdownSection section) {
    return section.level() > 0 && NoteHeadings.answers(section.title());
  }

  /** The note of Markdown sections; empty, with an error, if it is none. */
  Optional<NoteDraft> draft(NoteHead head, List<MarkdownSection> sections) {
    boolean isNamed = sections.stream().anyMatch(NoteSections::asks);
    for (MarkdownSection section : sections) {
      boolean asks = isNamed ? asks(section) : section.level() > 0;
      if (asks && front.isEmpty()) {
        front = Optional.of(section);
        back = isNamed ? back : Optional.of(section);
      } else if (back.isEmpty() && answers(section)) {
        back = Optional.of(section);
      } else {
        field(section, MarkdownTexts::blocks);
      }
    }
    MarkupText question =
        front
            .map(s -> isNamed ? MarkdownTexts.blocks(s.body()) : MarkdownTexts.line(s.title()))
            .orElse(MarkdownTexts.line(""));
    MarkupText answer = MarkdownTexts.blocks(back.map(MarkdownSection::body).orElse(""));
    SourcePosition asked = front.map(isNamed ? this::below : this::place).orElse(start());
    return whole(head, question, answer, asked);
  }

  /** The note of sections that are a field of HTML each. */
  Optional<NoteDraft> draftOfFields(NoteHead head, List<MarkdownSection> sections) {
    for (MarkdownSection section : sections) {
      if (front.isEmpty()) {
        front = Optional.of(section);
      } else if (back.isEmpty()) {
        back = Optional.of(section);
      } else {
        field(section, MarkdownTexts::html);
      }
    }
    MarkupText question = MarkdownTexts.html(front.map(MarkdownSection::body).orElse(""));
    MarkupText answer = MarkdownTexts.html(back.map(MarkdownSection::body).orElse(""));
    return whole(head, question, answer, front.map(this::below).orElse(start()));
  }

  /** Makes a side of a section. */
  private interface BodyReader {
    MarkupText read(String body);
  }

  private void field(MarkdownSection section, BodyReader reader) {
    MarkupText content = reader.read(section.body());
    if (NoteCheck.shows(content)) {
      String name = MarkdownTexts.line(section.title()).plainText();
      problems.report(content, below(section), true);
      fields.add(new Field(name.isEmpty() ? "Note" : name, content));
    }
  }

  private Optional<NoteDraft> whole(
      NoteHead head, MarkupText question, MarkupText answer, SourcePosition asked) {
    NoteKind kind =
        head.kind()
            .flatMap(name -> NoteKindNames.of(name, false))
            .orElseGet(() -> NoteKindNames.of(question, false));
    SourcePosition place = front.map(this::place).orElse(start());
    NoteDraft draft =
        new NoteDraft(
            head.guid(),
            question,
            answer,
            fields,
            Optional.empty(),
            head.tags(),
            NamingHints.NONE,
            kind,
            head.deck(),
            SideLanguageChoices.NONE,
            place);
    if (!new NoteCheck("note", "below ## Front", "below ## Back", diagnostics).passes(draft)) {
      return Optional.empty();
    }
    problems.reportQuestion(question, kind, asked, true);
    back.ifPresent(section -> problems.report(answer, below(section), true));
    return Optional.of(draft);
  }

  private SourcePosition start() {
    return SourcePosition.startOf(path);
  }

  private SourcePosition place(MarkdownSection section) {
    return new SourcePosition(path, section.line(), section.column());
  }

  private SourcePosition below(MarkdownSection section) {
    return new SourcePosition(path, section.bodyLine(), 1);
  }
}
