package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import dev.glossdeck.read.NoteKindNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes notes of the sections of a Markdown deck. */
final class MarkdownNotes {
  private static final int TOPIC = 2;
  private static final int BELOW_TOPIC = 3;

  private final String path;
  private final Optional<String> title;
  private final List<String> deckTags;
  private final Optional<NoteKind> deckKind;
  private final TypedNotes typed;
  private final SideProblems problems;
  private final Diagnostics diagnostics;

  MarkdownNotes(
      String path,
      MarkdownSettings settings,
      TypedNotes typed,
      SideProblems problems,
      Diagnostics diagnostics) {
    this.typed = typed;
    this.path = path;
    this.title = settings.title();
    this.deckTags = settings.tags();
    this.deckKind = settings.kind();
    this.problems = problems;
    this.diagnostics = diagnostics;
  }

  /** The notes in the order of the file. */
  List<NoteDraft> drafts(List<MarkdownSection> sections) {
    TitleCheck.check(path, sections, title, diagnostics);
    int questionLevel = questionLevel(sections);
    List<NoteDraft> drafts = new ArrayList<>();
    Optional<String> topic = Optional.empty();
    Optional<MarkdownSection> open = Optional.empty();
    for (int i = 0; i < sections.size(); i++) {
      MarkdownSection section = sections.get(i);
      if (section.level() == questionLevel) {
        List<MarkdownSection> parts = parts(sections, i + 1);
        draft(MdankiMarks.read(new MarkdownNote(section, parts, List.of())), topic)
            .ifPresent(drafts::add);
        i += parts.size();
        open = Optional.empty();
        continue;
      }
      refuseBody(section, questionLevel);
      open.ifPresent(this::warnOfEmpty);
      open = Optional.of(section).filter(s -> s.level() == TOPIC);
      topic = section.level() == TOPIC ? topic(section) : Optional.empty();
    }
    open.ifPresent(this::warnOfEmpty);
    return drafts;
  }

  /** The words of a heading that is no question. */
  static String title(MarkdownSection section) {
    return MarkdownTexts.line(section.title()).plainText();
  }

  private void warnOfEmpty(MarkdownSection topic) {
    diagnostics.warning(
        heading(topic),
        DiagnosticCode.EMPTY_TOPIC,
        "the topic has no card",
        "write ### question below it");
  }

  private static int questionLevel(List<MarkdownSection> sections) {
    return sections.stream().anyMatch(s -> s.level() == BELOW_TOPIC) ? BELOW_TOPIC : TOPIC;
  }

  private Optional<String> topic(MarkdownSection section) {
    if (section.title().isEmpty()) {
      error(
          heading(section),
          DiagnosticCode.EMPTY_TOPIC,
          "the topic has no name",
          "write it after ##");
      return Optional.empty();
    }
    if (!HeadingAttributes.parse(section.title(), heading(section), diagnostics)
        .text()
        .equals(section.title())) {
      error(
          heading(section),
          DiagnosticCode.HEADING_ATTRIBUTE,
          "a topic takes no braces",
          "put them behind a question");
    }
    return Optional.of(title(section));
  }

  private static List<MarkdownSection> parts(List<MarkdownSection> sections, int from) {
    int to = from;
    while (to < sections.size() && sections.get(to).level() > BELOW_TOPIC) {
      to++;
    }
    return sections.subList(from, to);
  }

  private void refuseBody(MarkdownSection section, int questionLevel) {
    if (NoteCheck.shows(MarkdownTexts.blocks(section.body()))) {
      String question = "#".repeat(questionLevel) + " question";
      Optional<String> style = OtherCardStyles.of(section.body());
      error(
          new SourcePosition(path, section.bodyLine(), 1),
          DiagnosticCode.TEXT_OUTSIDE_CARD,
          style
              .map(shown -> "the text belongs to no card, for " + shown + ", is not read")
              .orElse("the text belongs to no card"),
          style.isPresent()
              ? "write " + question + " and the answer below it"
              : "put a question above it: " + question);
    }
  }

  private Optional<NoteDraft> draft(MarkdownNote note, Optional<String> topic) {
    SourcePosition start = heading(note.heading());
    HeadingAttributes attributes =
        HeadingAttributes.parse(note.heading().title(), start, diagnostics);
    for (MarkdownSection answer : note.furtherAnswers()) {
      error(
          heading(answer),
          DiagnosticCode.SECOND_ANSWER,
          "the card has an answer already",
          "keep one");
    }
    MarkupText question = note.question(attributes.text());
    Stream<String> tags =
        Stream.of(attributes.tags(), note.tags(), deckTags).flatMap(List::stream).distinct();
    NoteDraft draft =
        new NoteDraft(
            attributes.id(),
            question,
            MarkdownTexts.blocks(note.answer().body()),
            fields(note),
            attributes.topic().or(() -> topic).filter(name -> !name.isEmpty()),
            tags.toList(),
            attributes.naming(),
            attributes.kind().or(() -> deckKind).orElseGet(() -> NoteKindNames.of(question, false)),
            attributes.deck(),
            attributes.languages(),
            start);
    if (!new NoteCheck("card", "after the #", "below the heading", diagnostics).passes(draft)) {
      return Optional.empty();
    }
    problems.reportQuestion(MarkdownTexts.line(attributes.text()), draft.kind(), start, true);
    note.furtherQuestion()
        .ifPresent(
            part ->
                problems.reportQuestion(
                    MarkdownTexts.blocks(part.body()), draft.kind(), below(part), true));
    problems.report(draft.answer(), below(note.answer()), true);
    return typed.of(draft, attributes);
  }

  private List<Field> fields(MarkdownNote note) {
    List<Field> fields = new ArrayList<>();
    for (MarkdownSection part : note.fields()) {
      String name = MarkdownTexts.line(MarkdownNote.name(part)).plainText();
      MarkupText content = MarkdownTexts.blocks(part.body());
      if (name.isEmpty()) {
        error(
            heading(part),
            DiagnosticCode.FIELD_NAME,
            "the field has no name",
            "write it before the braces");
      }
      problems.report(content, below(part), true);
      if (!name.isEmpty() && NoteCheck.shows(content)) {
        fields.add(new Field(name, content));
      }
    }
    return fields;
  }

  private SourcePosition below(MarkdownSection section) {
    return new SourcePosition(path, section.bodyLine(), 1);
  }

  private SourcePosition heading(MarkdownSection section) {
    return new SourcePosition(path, section.line(), section.column());
  }

  private void error(SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    diagnostics.error(position, code, problem, remedy);
  }
}
