package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupProblem;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.read.NoteDraft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes notes of the sections of a Markdown deck. */
final class MarkdownNotes {
  private static final int TITLE = 1;
  private static final int TOPIC = 2;
  private static final int BELOW_TOPIC = 3;

  private final String path;
  private final List<String> deckTags;
  private final Diagnostics diagnostics;

  MarkdownNotes(String path, List<String> deckTags, Diagnostics diagnostics) {
    this.path = path;
    this.deckTags = deckTags;
    this.diagnostics = diagnostics;
  }

  /** The notes in the order of the file. */
  List<NoteDraft> drafts(List<MarkdownSection> sections) {
    int questionLevel = questionLevel(sections);
    List<NoteDraft> drafts = new ArrayList<>();
    Optional<String> topic = Optional.empty();
    boolean titled = false;
    Optional<MarkdownSection> open = Optional.empty();
    for (MarkdownSection section : sections) {
      if (section.level() == questionLevel) {
        draft(section, topic).ifPresent(drafts::add);
        open = Optional.empty();
        continue;
      }
      refuseBody(section, questionLevel);
      open.ifPresent(this::warnOfEmpty);
      open = Optional.of(section).filter(s -> s.level() == TOPIC);
      topic = section.level() == TOPIC ? topic(section) : Optional.empty();
      if (section.level() == TITLE && titled) {
        error(heading(section), "second-title", "the deck has a title already", "write ## or ###");
      }
      titled |= section.level() == TITLE;
    }
    open.ifPresent(this::warnOfEmpty);
    return drafts;
  }

  /** The words of a heading that is no question. */
  static String title(MarkdownSection section) {
    return text(section.title()).plainText();
  }

  private void warnOfEmpty(MarkdownSection topic) {
    diagnostics.warning(
        heading(topic), "empty-topic", "the topic has no card", "write ### question below it");
  }

  private static int questionLevel(List<MarkdownSection> sections) {
    return sections.stream().anyMatch(s -> s.level() == BELOW_TOPIC) ? BELOW_TOPIC : TOPIC;
  }

  private Optional<String> topic(MarkdownSection section) {
    if (section.title().isEmpty()) {
      error(heading(section), "empty-topic", "the topic has no name", "write it after ##");
      return Optional.empty();
    }
    if (!HeadingAttributes.parse(section.title(), heading(section), diagnostics)
        .text()
        .equals(section.title())) {
      error(
          heading(section),
          "heading-attribute",
          "a topic takes no braces",
          "put them behind a question");
    }
    return Optional.of(title(section));
  }

  private void refuseBody(MarkdownSection section, int questionLevel) {
    if (shows(text(section.body()))) {
      error(
          new SourcePosition(path, section.bodyLine(), 1),
          "text-outside-card",
          "the text belongs to no card",
          "put a question above it: " + "#".repeat(questionLevel) + " question");
    }
  }

  private Optional<NoteDraft> draft(MarkdownSection section, Optional<String> topic) {
    SourcePosition start = heading(section);
    HeadingAttributes attributes = HeadingAttributes.parse(section.title(), start, diagnostics);
    MarkupText question = text(attributes.text());
    MarkupText answer = text(section.body());
    boolean asks = shows(question);
    boolean answers = shows(answer);
    if (!asks) {
      error(start, "empty-question", "the card has no question", "write it after the #");
    }
    if (!answers) {
      error(start, "empty-answer", "the card has no answer", "write it below the heading");
    }
    if (!asks || !answers) {
      return Optional.empty();
    }
    report(question, start);
    report(answer, new SourcePosition(path, section.bodyLine(), 1));
    return Optional.of(
        new NoteDraft(
            attributes.id(),
            question,
            answer,
            List.of(),
            topic,
            Stream.concat(attributes.tags().stream(), deckTags.stream()).distinct().toList(),
            attributes.naming(),
            NoteKind.BASIC,
            Optional.empty(),
            start));
  }

  /** Whether anything is left without comments and the like. */
  private static boolean shows(MarkupText side) {
    return !side.parse().blocks().isEmpty();
  }

  private void report(MarkupText side, SourcePosition start) {
    for (MarkupProblem problem : side.problems()) {
      String before = side.source().substring(0, problem.offset());
      int newline = before.lastIndexOf('\n');
      int columns = before.codePointCount(newline + 1, before.length());
      int line = start.line() + (int) before.chars().filter(c -> c == '\n').count();
      int column = columns + (newline < 0 ? start.column() : 1);
      diagnostics.add(
          new Diagnostic(
              problem.severity(),
              new SourcePosition(path, line, column),
              problem.code(),
              problem.problem(),
              problem.remedy()));
    }
  }

  private SourcePosition heading(MarkdownSection section) {
    return new SourcePosition(path, section.line(), section.column());
  }

  private void error(SourcePosition position, String code, String problem, String remedy) {
    diagnostics.error(position, code, problem, remedy);
  }

  private static MarkupText text(String source) {
    String text = Normalizer.normalize(source, Normalizer.Form.NFC);
    return new MarkupText(text, MarkupFormat.MARKDOWN);
  }
}
