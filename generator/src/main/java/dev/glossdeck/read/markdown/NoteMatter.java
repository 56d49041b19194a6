package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Naming;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.KindNames;
import dev.glossdeck.read.NoteDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that is one note: front matter, then headings {@code Front} and {@code Back}, or a heading
 * that is the question with the answer below it. Other headings begin further fields.
 */
final class NoteMatter {
  private static final List<String> GUID = List.of("guid", "id");
  private static final List<String> KIND =
      List.of("note_type", "notetype", "note type", "note-type", "model");
  private static final List<String> FRONT = List.of("front", "question", "text");
  private static final List<String> BACK = List.of("back", "answer", "back extra", "extra");

  private final String path;
  private final FrontMatter matter;
  private final List<MarkdownSection> sections;
  private final Diagnostics diagnostics;
  private final List<Field> fields = new ArrayList<>();
  private Optional<MarkdownSection> front = Optional.empty();
  private Optional<MarkdownSection> back = Optional.empty();

  NoteMatter(String path, String text, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
    List<String> lines = text.lines().toList();
    this.matter = FrontMatter.read(path, lines, diagnostics);
    this.sections = MarkdownOutline.of(path, lines, matter.lines(), diagnostics);
  }

  /** Whether front matter is that of a note. */
  static boolean isNote(FrontMatter matter) {
    return matter.settings().keySet().stream()
        .anyMatch(key -> key.equals("guid") || KIND.contains(key));
  }

  /** The note; empty, with an error, if it is none. */
  Optional<NoteDraft> draft() {
    boolean named = sections.stream().anyMatch(section -> names(section, FRONT));
    for (MarkdownSection section : sections) {
      take(section, named);
    }
    MarkupText question =
        front
            .map(s -> named ? MarkdownTexts.blocks(s.body()) : MarkdownTexts.line(s.title()))
            .orElse(MarkdownTexts.line(""));
    MarkupText answer = MarkdownTexts.blocks(back.map(MarkdownSection::body).orElse(""));
    NoteKind kind =
        first(KIND)
            .flatMap(name -> KindNames.of(name, false))
            .orElseGet(() -> KindNames.of(question, false));
    SourcePosition place = front.map(this::place).orElse(SourcePosition.startOf(path));
    boolean isCloze = kind == NoteKind.CLOZE;
    if (question.parse().blocks().isEmpty()) {
      error(place, "empty-question", "the note has no question", "write it below ## Front");
      return Optional.empty();
    }
    if (isCloze && question.clozes().isEmpty()) {
      error(place, "no-gap", "the cloze has no gap", "write one as {{c1::text}}");
      return Optional.empty();
    }
    if (answer.parse().blocks().isEmpty() && fields.isEmpty() && !isCloze) {
      error(place, "empty-answer", "the note has no answer", "write it below ## Back");
      return Optional.empty();
    }
    SideProblems problems = new SideProblems(diagnostics);
    front.ifPresent(section -> problems.report(question, below(section), named));
    back.ifPresent(section -> problems.report(answer, below(section), true));
    return Optional.of(
        new NoteDraft(
            first(GUID),
            question,
            answer,
            fields,
            Optional.empty(),
            tags(),
            Naming.NONE,
            kind,
            matter.value("deck"),
            place));
  }

  private void take(MarkdownSection section, boolean named) {
    boolean isTop = section.level() == 0;
    if (named ? names(section, FRONT) : !isTop && front.isEmpty()) {
      front = Optional.of(section);
      back = named ? back : Optional.of(section);
    } else if (back.isEmpty() && names(section, BACK)) {
      back = Optional.of(section);
    } else if (!MarkdownTexts.blocks(section.body()).parse().blocks().isEmpty()) {
      String name = MarkdownTexts.line(section.title()).plainText();
      fields.add(new Field(name.isEmpty() ? "Note" : name, MarkdownTexts.blocks(section.body())));
    }
  }

  private static boolean names(MarkdownSection section, List<String> names) {
    String title = section.title().toLowerCase(Locale.ROOT).replaceAll(":$", "").strip();
    return section.level() > 0 && names.contains(title);
  }

  private Optional<String> first(List<String> keys) {
    return keys.stream()
        .flatMap(key -> matter.value(key).stream())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** A list, or words in one text. */
  private List<String> tags() {
    return matter.values("tags").stream()
        .flatMap(value -> Arrays.stream(value.split("[\\s,]+")))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private SourcePosition place(MarkdownSection section) {
    return new SourcePosition(path, section.line(), section.column());
  }

  private SourcePosition below(MarkdownSection section) {
    return new SourcePosition(path, section.bodyLine(), 1);
  }

  private void error(SourcePosition place, String code, String problem, String remedy) {
    diagnostics.error(place, code, problem, remedy);
  }
}
